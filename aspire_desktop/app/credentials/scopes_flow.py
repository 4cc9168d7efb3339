"""Opens the record of scopes, checks it on request, and explains refusals by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from aspire_desktop.app.asking import Question, TextWish, Way, ask, ask_for_text
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.look_alikes import names_apart
from aspire_desktop.core.credentials.scope_diff import Seen, seen_by_grant
from aspire_desktop.core.credentials.scopes import Scopes, parse_scopes
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.guide import Topic
from aspire_desktop.services.resource_files import resource
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    from aspire_desktop.app.credentials.panels import CredentialPanels
    from aspire_desktop.app.ground import Ground
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.scope_presets import ScopePreset
    from aspire_desktop.core.openapi.description import ApiDescription
    from aspire_desktop.core.request.sent import Sent
    from aspire_desktop.services.scope_check import CheckReport, Probe, ProbeResult
    from aspire_desktop.viewmodels.credentials_presenter import CredentialsPresenter
    from aspire_desktop.viewmodels.request_memory import RequestMemory
    from aspire_desktop.widgets.scopes_dialog import ScopesDialog


class ScopesFlow(QObject):
    def __init__(
        self,
        panels: CredentialPanels,
        ground: Ground,
        presenter: CredentialsPresenter,
        memory: RequestMemory,
        description: Callable[[], ApiDescription | None],
    ) -> None:
        """Open nothing yet.

        Args:
            panels: The menu and the header, where it is asked for.
            ground: The services among it.
            presenter: Saves the record.
            memory: Holds what answers have shown.
            description: Returns the API description at hand.
        """
        super().__init__(panels.parent)
        self._panels = panels
        self._model = ground.credentials
        self._presenter = presenter
        self._services = ground.services
        self._memory = memory
        self._tasks = ground.tasks
        self._description = description
        self._dialog: ScopesDialog | None = None
        self._profile: Profile | None = None
        self._check: asyncio.Task[None] | None = None
        panels.token.scopes_requested.connect(lambda: self.open())
        panels.menu.scopes.triggered.connect(lambda: self.open())
        memory.evidence_changed.connect(self._on_evidence_changed)

    def open(self, profile_id: ProfileId | None = None, controller: str = "") -> None:
        """Show a credential's scopes, those of the chosen one without a name, at a controller if wished."""
        profile = self._panels.choice.profile if profile_id is None else self._model.profile(profile_id)
        if profile is None or self._dialog is not None:
            return
        from aspire_desktop.widgets.scopes_dialog import ScopesDialog

        description = self._description()
        offered = {} if description is None else description.controllers()
        dialog = self._dialog = ScopesDialog(profile, offered, self._panels.parent)
        self._profile = profile
        presets = {preset.name: preset.description for preset in self._presets()}
        others = names_apart(self._model.profiles)
        others.pop(profile.id, None)
        dialog.set_choices(presets, dict(list(others.items())[:50]))
        dialog.set_evidence(seen_by_grant(self._memory.evidence(profile.id)))
        dialog.save_requested.connect(lambda scopes: self._presenter.record_scopes(profile.id, scopes))
        dialog.preset_requested.connect(self._on_preset)
        dialog.compare_requested.connect(self._on_compare)
        dialog.paste_requested.connect(self._on_paste)
        dialog.check_requested.connect(self._ask_to_check)
        dialog.cancel_check_requested.connect(self._cancel)
        dialog.copy_requested.connect(lambda text: QGuiApplication.clipboard().setText(text))
        dialog.finished.connect(self._on_finished)
        dialog.open()
        if controller:
            dialog.show_controller(controller)

    def explain_refusal(self, sent: Sent) -> None:
        """Say after a 403 what the record of its credential has of it, and who has the scope."""
        profile, operation = sent.profile, sent.operation
        if operation.is_login:
            return
        controller, method = operation.controller, operation.method
        if not profile.scopes.is_recorded:
            said = self.tr("This credential's scopes aren't recorded.")
        elif profile.scopes.allows(controller, method):
            said = self.tr("Your record says: granted. Look at the box in Aspire, or get a new token.")
        else:
            said = self.tr("Your record says: not granted.")
        others = [
            one.description
            for one in self._model.profiles
            if one.id != profile.id
            and one.environment.origin == profile.environment.origin
            and one.scopes.is_recorded
            and one.scopes.allows(controller, method)
        ]
        if others:
            said += " " + self.tr("Another credential has it: “{name}”.").format(name=others[0])
        self._panels.messages.show_message(
            Tone.WARNING,
            self.tr("{place} as “{name}” was denied (403).").format(
                place=operation.key, name=profile.description
            ),
            said + " " + self.tr("After a change of scopes in Aspire get a new token."),
            (self.tr("Scopes…"), lambda: self.open(profile.id, controller)),
            Topic.FORBIDDEN,
            subject=Subject(About.REQUEST, sent.key),
        )

    def _presets(self) -> Sequence[ScopePreset]:
        from aspire_desktop.core.credentials.scope_presets import read_presets

        path = resource("scope_presets.json")
        return read_presets(path.read_text(encoding="utf-8"))

    def _preset(self, name: str) -> tuple[Scopes, str] | None:
        """Return a preset's boxes, and what has to be said of those that the API does not have."""
        from aspire_desktop.core.credentials.scope_presets import resolved

        preset = next((one for one in self._presets() if one.name == name), None)
        if preset is None:
            return None
        description = self._description()
        found = resolved(preset, {} if description is None else description.controllers())
        missing = ", ".join(str(grant) for grant in found.missing[:8])
        note = self.tr("Not in this API, left out: {missing}").format(missing=missing) if missing else ""
        return found.scopes, note

    def _on_preset(self, name: str) -> None:
        found = self._preset(name)
        if found is None or self._dialog is None:
            return
        before = self._dialog.scopes().grants
        grants = found[0].grants
        added, gone = len(grants - before), len(before - grants)
        changes = self.tr("{added} boxes more, {gone} less than before; nothing is saved yet.")
        note = " ".join(filter(None, (changes.format(added=added, gone=gone), found[1])))
        self._dialog.show_scopes(found[0], note)

    def _on_compare(self, name: str) -> None:
        if self._dialog is None:
            return
        other = next((one for one in self._model.profiles if one.id == name), None)
        found = self._preset(name)
        if other is not None:
            description = self._description()
            every = {} if description is None else description.controllers()
            self._dialog.compare(_spelled_out(other.scopes, every), other.description)
        elif found is not None:
            self._dialog.compare(found[0], name)

    def _on_paste(self) -> None:
        wish = TextWish(
            "pasteScopesDialog",
            self.tr("Paste a list of scopes"),
            self.tr("A line each: “GET Branches”, “Contacts: GET, POST”, “full access”"),
            QGuiApplication.clipboard().text()[:20_000],
            has_lines=True,
        )
        ask_for_text(self._dialog, wish, self._on_pasted)

    def _on_pasted(self, text: str) -> None:
        if self._dialog is None:
            return
        try:
            scopes = parse_scopes(text.splitlines())
        except InputError as error:
            self._dialog.say(f"✕ {error_text(error)}", Tone.BAD)
            return
        self._dialog.show_scopes(scopes, self.tr("Taken from the list; nothing is saved yet."))

    def _ask_to_check(self, everything: bool) -> None:  # noqa: FBT001 (a signal's payload)
        from aspire_desktop.services.scope_check import SHARE, probes

        description = self._description()
        if self._dialog is None or self._profile is None or description is None:
            return
        asked = probes(description.operations, self._dialog.scopes(), everything=everything)
        if not asked:
            self._dialog.say(self.tr("There is no list to be read by what is recorded."), Tone.WARNING)
            return
        limit = self._services.rate.limit(self._profile.environment)
        minutes = len(asked) / (limit * SHARE) if limit else 0.0
        lasts = self.tr("a few seconds") if minutes < 1 else self.tr("about %Ln minutes", "", round(minutes))
        detail = self.tr(
            "One row of each list is read, nothing is written. It takes {lasts}, at half the rate "
            "limit that all of your programs share, and can be seen in Aspire's log. POST, PUT and "
            "DELETE are not measured."
        )
        host = self._profile.environment.host
        question = Question(
            "checkScopesBox",
            self.tr("Check scopes"),
            self.tr("Send %Ln small reads to {host}?", "", len(asked)).format(host=host),
            detail.format(lasts=lasts),
            (Way("confirmCheckButton", self.tr("&Check"), lambda: self._start_check(asked)),),
        )
        ask(self._dialog, question)

    def _start_check(self, asked: list[Probe]) -> None:
        if self._check is None and self._profile is not None and self._dialog is not None:
            self._dialog.show_progress(0, len(asked))
            self._check = self._tasks.start(self._run(self._profile, asked), on_end=self._on_check_over)

    async def _run(self, profile: Profile, asked: list[Probe]) -> None:
        from aspire_desktop.services.scope_check import ScopeCheck

        done = 0

        def on_probe(result: ProbeResult) -> None:
            nonlocal done
            done += 1
            if not result.is_stray_page:
                self._memory.note_answer(profile.id, result.probe.operation, result.status)
            if self._dialog is not None:
                self._dialog.show_progress(done, len(asked))

        report = await ScopeCheck(self._services.api, self._say_wait).run(profile, asked, on_probe)
        detail = f"scopes: {len(report.results)} of {len(asked)} checked"
        self._services.activity.note(ActivityKind.TESTED, profile, detail)
        self._show(report, len(asked))

    def _say_wait(self, seconds: float) -> None:
        """Say why nothing moves: half of the limit is used up, by whichever program."""
        if self._dialog is not None:
            text = filled(self.tr("Waiting {left} s for the rate limit."), left=round(seconds) or 1)
            self._dialog.say(text if seconds else "")

    def _show(self, report: CheckReport, total: int) -> None:
        if self._dialog is None:
            return
        text = filled(
            self.tr("{good} granted, {bad} refused, {open} unclear."),
            good=report.count(Seen.WORKING),
            bad=report.count(Seen.REFUSED),
            open=report.count(Seen.UNKNOWN),
        )
        if report.stopped is not None:
            left = total - len(report.results)
            why = error_text(report.stopped)
            text += " " + filled(self.tr("Stopped with {left} left: {why}"), left=left, why=why)
        self._dialog.say(text, Tone.GOOD if report.stopped is None else Tone.WARNING)

    def _cancel(self) -> None:
        if self._check is not None:
            self._check.cancel()

    def _on_check_over(self, task: asyncio.Task[None]) -> None:
        self._check = None
        if self._dialog is not None:
            self._dialog.show_progress(0, 0)
            if task.cancelled():
                self._dialog.say(self.tr("The check was stopped; what it found is kept."))

    def _on_evidence_changed(self, profile_id: str) -> None:
        if self._dialog is not None and self._profile is not None and self._profile.id == profile_id:
            self._dialog.set_evidence(seen_by_grant(self._memory.evidence(profile_id)))

    def _on_finished(self) -> None:
        self._cancel()
        self._dialog = None


def _spelled_out(scopes: Scopes, every: dict[str, frozenset[str]]) -> Scopes:
    """Return full access as all the boxes that there are."""
    if not scopes.full_access:
        return scopes
    return parse_scopes(f"{','.join(sorted(methods))} {name}" for name, methods in every.items())
