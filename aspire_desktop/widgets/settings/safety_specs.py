"""The settings that protect somebody: clipboard, secrets and lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.widgets.settings.spec import Kind, Page, Spec

if TYPE_CHECKING:
    from collections.abc import Callable

    Tr = Callable[[str], str]


def clipboard(tr: Tr) -> Page:
    return Page(
        tr("Clipboard"),
        (
            Spec(
                field="clear_clipboard_after_s",
                kind=Kind.NUMBER,
                label=tr("&Clear clipboard after"),
                hint=tr("Only what you copied here. Anything copied later stays."),
                unit=tr(" s"),
                most=3600,
                zero=tr("when the program ends"),
            ),
            Spec(
                field="clipboard_exclude",
                kind=Kind.SWITCH,
                label=tr("Keep copies out of the clipboard &history"),
                hint=tr("Windows and clipboard managers don't keep what you copy here, nor sync it."),
            ),
        ),
    )


def lock(tr: Tr) -> Page:
    return Page(
        tr("Lock"),
        (
            Spec(
                field="lock_after_min",
                kind=Kind.NUMBER,
                label=tr("&Lock after"),
                hint=tr("Locks after this long without keyboard or mouse input."),
                unit=tr(" min"),
                most=1440,
                zero=tr("never"),
            ),
            Spec(
                field="lock_with_system",
                kind=Kind.SWITCH,
                label=tr("Lock with the &system"),
                hint=tr("Locks when the system locks or sleeps."),
            ),
            Spec(
                field="passphrase",
                kind=Kind.ACTION,
                label=tr("Vault &passphrase…"),
                hint=tr("Without a passphrase, locking only hides the window."),
            ),
        ),
    )


def secrets(tr: Tr) -> Page:
    return Page(
        tr("Secrets"),
        (
            Spec(
                field="reveal_s",
                kind=Kind.NUMBER,
                label=tr("Stored secrets stay &shown for"),
                hint=tr("A secret that you type in a form stays shown for 30 s."),
                unit=tr(" s"),
                most=600,
            ),
            Spec(
                field="ask_before_reveal",
                kind=Kind.SWITCH,
                label=tr("&Ask again before a secret is shown"),
                hint=tr("Asks for the vault passphrase, or to confirm where there is none."),
            ),
            Spec(
                field="hide_from_capture",
                kind=Kind.SWITCH,
                label=tr("Hide from s&creen capture"),
                hint=tr("Screenshots and shared screens don't show Aspire Desktop."),
            ),
        ),
    )
