"""Every setting with its words, on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.settings.safety_specs import clipboard, lock, secrets
from aspire_desktop.widgets.settings.spec import Kind, Page, Spec

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    Tr = Callable[[str], str]


_TEXT_SIZES: Final = (90, 100, 110, 125, 150, 175, 200)


def pages(tr: Tr, locked: Collection[str] = ()) -> tuple[Page, ...]:
    """Return all pages in their order.

    Args:
        tr: Translates.
        locked: What the organization has decided: it may be what nobody can set here.
    """
    return (
        _appearance(tr),
        clipboard(tr),
        secrets(tr),
        lock(tr),
        _warnings(tr),
        _tray(tr),
        _requests(tr),
        _network(tr),
        _environments(tr, locked),
        _storage(tr),
        _activity(tr),
    )


def _appearance(tr: Tr) -> Page:
    looks = (
        ("system", tr("Use system setting")),
        ("light", tr("Light")),
        ("dark", tr("Dark")),
        ("contrast", tr("High contrast")),
    )
    groups = (("", tr("Don't group")), ("environment", tr("By environment")), ("tag", tr("By tag")))
    # Each by its own name, as who speaks it looks for it.
    names = (("en", "English"), ("de", "Deutsch"), ("es", "Español"))
    times = (
        ("sent", tr("As the server sent them")),
        ("local", tr("Local time, 2026-01-31 17:02")),
        ("system", tr("Local time, as the system writes it")),
    )
    return Page(
        tr("Appearance"),
        (
            Spec(field="appearance", kind=Kind.CHOICE, label=tr("&Colors"), choices=looks),
            Spec(
                field="text_percent",
                kind=Kind.CHOICE,
                label=tr("&Text size"),
                choices=tuple((size, filled(tr("{size} %"), size=size)) for size in _TEXT_SIZES),
            ),
            Spec(
                field="language",
                kind=Kind.CHOICE,
                label=tr("&Language"),
                hint=tr(
                    "Takes effect at the next start. German and Spanish are not reviewed by native speakers "
                    "yet. The guide and the command line are in English."
                ),
                choices=(("system", tr("Use system setting")), *names),
            ),
            Spec(
                field="times",
                kind=Kind.CHOICE,
                label=tr("&Dates in tables"),
                hint=tr("Copies and downloads stay as the server sent them."),
                choices=times,
            ),
            Spec(field="grouping", kind=Kind.CHOICE, label=tr("&Group credentials"), choices=groups),
        ),
    )


def _warnings(tr: Tr) -> Page:
    return Page(
        tr("Warnings"),
        (
            Spec(
                field="warn_before_min",
                kind=Kind.NUMBER,
                label=tr("&Warn before a token expires"),
                hint=tr("Warns once per token, at whichever expiry comes first."),
                unit=tr(" min"),
                most=1440,
                zero=tr("never"),
            ),
            Spec(
                field="notify",
                kind=Kind.SWITCH,
                label=tr("Show a system &notification"),
                hint=tr("It contains no secrets and no customer names."),
            ),
            Spec(
                field="keep_alive_before_min",
                kind=Kind.NUMBER,
                label=tr("&Refresh before expiry"),
                hint=tr("For credentials that are set to be kept refreshed."),
                unit=tr(" min"),
                most=720,
            ),
            Spec(
                field="secret_age_days",
                kind=Kind.NUMBER,
                label=tr("Remind to rotate a &Secret after"),
                unit=tr(" days"),
                most=3650,
                zero=tr("never"),
            ),
        ),
    )


def _tray(tr: Tr) -> Page:
    return Page(
        tr("Tray and start"),
        (
            Spec(
                field="close_to_tray",
                kind=Kind.SWITCH,
                label=tr("Close to the &tray"),
                hint=tr("Closing the window keeps Aspire Desktop running. File › Quit ends it."),
            ),
            Spec(
                field="start_at_sign_in",
                kind=Kind.SWITCH,
                label=tr("&Start when I sign in"),
                hint=tr("Starts in the tray, without a window."),
            ),
            Spec(
                field="hot_key",
                kind=Kind.KEYS,
                label=tr("&Hot key from any program"),
                hint=tr("Lists the credentials; Enter copies a token. Example: Ctrl+Alt+A"),
            ),
        ),
    )


def _requests(tr: Tr) -> Page:
    return Page(
        tr("Requests"),
        (
            Spec(
                field="default_top",
                kind=Kind.NUMBER,
                label=tr("Default $&top"),
                hint=tr("What new forms of lists begin with. Aspire returns at most 1,000 rows."),
                most=1000,
                zero=tr("empty"),
            ),
            Spec(
                field="history_days",
                kind=Kind.NUMBER,
                label=tr("&Keep history for"),
                hint=tr("Pinned requests stay. Credential › Keep history turns it off for one credential."),
                unit=tr(" days"),
                most=3650,
                zero=tr("forever"),
            ),
            Spec(
                field="keep_filters",
                kind=Kind.SWITCH,
                label=tr("Remember response &filters"),
                hint=tr("The last 20 of each operation, encrypted. Off deletes them."),
            ),
        ),
    )


def _network(tr: Tr) -> Page:
    ways = (
        ("system", tr("Use system proxy")),
        ("none", tr("No proxy")),
        ("manual", tr("Manual")),
    )
    return Page(
        tr("Network"),
        (
            Spec(
                field="proxy",
                kind=Kind.CHOICE,
                label=tr("&Proxy"),
                hint=tr("Never used for this computer itself. Scripts (PAC) are followed on Windows only."),
                choices=ways,
            ),
            Spec(
                field="proxy_url",
                kind=Kind.TEXT,
                label=tr("Proxy &address"),
                hint=tr("Example: http://proxy.example.com:8080"),
            ),
            Spec(
                field="connect_timeout_s",
                kind=Kind.NUMBER,
                label=tr("&Connect timeout"),
                unit=tr(" s"),
                most=600,
            ),
            Spec(
                field="request_timeout_s",
                kind=Kind.NUMBER,
                label=tr("&Request timeout"),
                hint=tr("From sending a request to the last byte of its response."),
                unit=tr(" s"),
                most=3600,
            ),
        ),
    )


def _environments(tr: Tr, locked: Collection[str]) -> Page:
    decided = (
        Spec(field="allowed_environments", kind=Kind.FACT, label=tr("&Allowed environments")),
        Spec(field="production_read_only", kind=Kind.FACT, label=tr("&Writes to Production")),
    )
    hint = tr("Requests per minute, shared by all programs of your tenant.")
    names = (
        ("production", tr("&Production")),
        ("sandbox", tr("&Sandbox")),
        ("demo", tr("&Demo")),
        ("custom", tr("&Custom base URLs")),
    )
    return Page(
        tr("Environments"),
        tuple(spec for spec in decided if spec.field in locked)
        + tuple(
            Spec(
                field=f"rate_limits.{kind}",
                kind=Kind.LIMIT,
                label=label,
                hint=hint if kind == "production" else "",
                unit=tr(" per minute"),
                zero=tr("no limit"),
            )
            for kind, label in names
        ),
    )


def _storage(tr: Tr) -> Page:
    return Page(
        tr("Storage"),
        (
            Spec(
                field="complete_values",
                kind=Kind.SWITCH,
                label=tr("Complete &values in filters"),
                hint=tr("Keeps short lists of status, type and branch names, encrypted. Off deletes them."),
            ),
            Spec(
                field="show_folder",
                kind=Kind.ACTION,
                label=tr("&Show the folder"),
                hint=tr("The encrypted vault file, the history and these settings."),
            ),
            Spec(
                field="move_folder",
                kind=Kind.ACTION,
                label=tr("&Move the folder…"),
                hint=tr("Moved at the next start. The old folder stays as it is."),
            ),
            Spec(
                field="backup_plan",
                kind=Kind.ACTION,
                label=tr("Scheduled &backup…"),
                hint=tr("Saves encrypted backups of all credentials to a folder."),
            ),
        ),
    )


def _activity(tr: Tr) -> Page:
    return Page(
        tr("Activity"),
        (
            Spec(
                field="activity_days",
                kind=Kind.NUMBER,
                label=tr("&Keep the activity log for"),
                hint=tr("What was done with which credential, without secrets."),
                unit=tr(" days"),
                most=3650,
                zero=tr("forever"),
            ),
        ),
    )
