"""Opens the vault, says how it stands, and keeps up with what others write to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar
from weakref import ref

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import Question, Role, Way, ask
from aspire_desktop.app.vault.reopening import Reopening
from aspire_desktop.app.vault.save_retry import SaveRetry
from aspire_desktop.core.errors import VaultError, VaultGoneError
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.state_words import store_word
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from weakref import ReferenceType

    from aspire_desktop.app.vault.panels import VaultPanels
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.credentials.record import VaultDocument
    from aspire_desktop.core.wording import Worded
    from aspire_desktop.viewmodels.tasks import TaskRunner

Result = TypeVar("Result")

_WORDS: Final = {
    VaultState.NEW: "new",
    VaultState.OPEN: "open",
    VaultState.UNSAVED: "not saved",
    VaultState.LOCKED: "locked",
    VaultState.NEEDS_PASSPHRASE: "locked with a passphrase",
    VaultState.LOCKED_OUT: "cannot be opened",
    VaultState.KEY_LOST: "key lost",
    VaultState.GONE: "file missing",
    VaultState.OLDER: "an earlier version",
    VaultState.DAMAGED: "damaged",
    VaultState.TOO_NEW: "written by a newer version",
}
_TONES: Final = {
    VaultState.NEW: Tone.QUIET,
    VaultState.OPEN: Tone.QUIET,
    VaultState.UNSAVED: Tone.WARNING,
    VaultState.LOCKED: Tone.QUIET,
    VaultState.NEEDS_PASSPHRASE: Tone.QUIET,
    VaultState.LOCKED_OUT: Tone.BAD,
    VaultState.KEY_LOST: Tone.BAD,
    VaultState.GONE: Tone.BAD,
    VaultState.OLDER: Tone.BAD,
    VaultState.DAMAGED: Tone.BAD,
    VaultState.TOO_NEW: Tone.BAD,
}
_SUBJECT: Final = Subject(About.VAULT)
_COPIES: Final = Subject(About.VAULT, ("copies",))


#: So many lines of what was not usable are shown.
_MOST_NOTES: Final = 5
#: Not the key is the matter but the file: a copy helps.
_WITH_COPIES = frozenset({VaultState.DAMAGED, VaultState.GONE, VaultState.OLDER})


class VaultFlow(QObject):
    opened = Signal()  #: the vault has answered, whatever it said
    changed = Signal()  #: the vault's content is another one
    sealed = Signal()  #: it is locked, or its key needs a passphrase: the lock's business
    copies_requested = Signal()  #: the older copies are to be chosen from
    import_requested = Signal()  #: a backup file is to be read
    saved = Signal()  #: what could not be saved is
    reopening_due = Signal()  #: what could not be read may be by now: call `reopen`, unless all is locked

    def __init__(self, panels: VaultPanels, vault: Vault, tasks: TaskRunner) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._vault = vault
        self._tasks = tasks
        self._is_checking = False
        self._shown: list[Profile] = []
        #: Weak: once all is locked nothing holds secrets any more.
        self._seen: ReferenceType[VaultDocument] | None = None
        self._healed: tuple[Worded, ...] = ()
        self._no_copy = ""
        self._reopening = Reopening(vault, self)
        self._reopening.due.connect(self.reopening_due)
        self._retry_saving = SaveRetry(vault, tasks, self)
        self._retry_saving.saved.connect(self.show_state)
        self._retry_saving.saved.connect(self.saved)

    async def open(self) -> None:
        """Open the vault off the GUI thread: the system may stop to ask for a password."""
        await off_thread(self._vault.open)
        await self._show_opened()

    async def reopen(self) -> None:
        """Open what could not be read; nothing is said anew where it still cannot."""
        if await self._reopening.open():
            await self._show_opened()

    async def _show_opened(self) -> None:
        if not self._panels.choice.is_withheld:
            self.opened.emit()
        self.changed.emit()
        self.announce()
        await self._write_waiting()

    def check(self) -> None:
        """Look whether another process has written, or lets go of the file; called every second."""
        self._retry_saving.tick()
        self._reopening.tick()
        if self._vault.copy_problem != self._no_copy:
            self.show_state()
        if self._vault.state is VaultState.OPEN and not self._is_checking:
            self._is_checking = True
            self._tasks.start(self._check(), lambda _: self.announce())

    def show_state(self) -> None:
        """Say in the status line how the vault stands."""
        word, tone = self.tr(_WORDS[self._vault.state]), _TONES[self._vault.state]
        if self._panels.choice.is_withheld and self._vault.state in (VaultState.NEW, VaultState.OPEN):
            word = self.tr("locked")  # the screen is, and the vault is about to be
        elif self._vault.has_unsaved_changes and self._vault.state is VaultState.OPEN:
            word, tone = self.tr("changes not saved yet"), Tone.WARNING
        elif self._vault.copy_problem and self._vault.state is VaultState.OPEN:
            word, tone = self.tr("open, no earlier version kept"), Tone.WARNING
        self._tell_of_copies(self._vault.copy_problem)
        problem = self._vault.problem
        name = store_word(self._vault.key_store_name)
        text = self.tr("Vault: {store} · {state}").format(store=name, state=word)
        why = self._no_copy if problem is None else error_text(problem)
        self._panels.status.show_vault(text, tone, why)
        if problem is None and not self._vault.has_unsaved_changes:
            self._panels.messages.settle(_SUBJECT)

    def report_unsaved(self, error: VaultError) -> None:
        """Say that a change is in memory only, and offer to write it again."""
        self.show_state()
        action, text = (self.tr("Save again"), lambda: self._run(self._vault.save_again)), error_text(error)
        if isinstance(error, VaultGoneError):
            action = (self.tr("What can I do?"), self._offer_ways_out)
        elif self._retry_saving.is_wanted:
            text = self._with_retry(text)
        self._panels.messages.show_message(
            Tone.WARNING, text, error.detail, action, topic_of_error(error), subject=_SUBJECT
        )

    def _with_retry(self, problem: str) -> str:
        return self.tr("{problem} It is retried automatically.").format(problem=problem)

    async def _check(self) -> None:
        try:
            has_news = await off_thread(self._vault.reload_if_changed)
            # A write or a request of this program may have read the news before: then it is none here.
            document = self._vault.document
            if self._seen is not None and document is self._seen() and not has_news:
                return
            self._seen = ref(document)
            profiles = [record.profile for record in document.credentials]
            if has_news or profiles != self._shown:
                self._shown = profiles
                self.changed.emit()
        finally:
            self._is_checking = False

    def announce(self) -> None:
        """Say above the work what keeps the vault from being open, and offer what helps."""
        self.show_state()
        problem = self._vault.problem
        if self._vault.state in (VaultState.LOCKED, VaultState.NEEDS_PASSPHRASE):
            self.sealed.emit()
        elif problem is not None:
            tone = _TONES[self._vault.state]
            text, topic = error_text(problem), topic_of_error(problem)
            if self._reopening.is_wanted:
                text = self._with_retry(text)
            self._panels.messages.show_message(
                tone, text, problem.detail, self._help(), topic, subject=_SUBJECT
            )
        elif self._vault.document.healed:
            self._tell_healed(self._vault.document.healed)

    def _tell_of_copies(self, why: str) -> None:
        """Say once that a save kept no earlier version, until one does again."""
        if why == self._no_copy:
            return
        self._no_copy = why
        if not why:
            self._panels.messages.settle(_COPIES)
            return
        text = self.tr("Saved, but no earlier version was kept: {why}.").format(why=why)
        action = (self.tr("Earlier versions…"), self.copies_requested.emit)
        self._panels.messages.show_message(Tone.WARNING, text, action=action, subject=_COPIES)

    def _tell_healed(self, notes: tuple[Worded, ...]) -> None:
        """Say once what was not usable in the vault; it is written as it is shown with the next change."""
        if notes == self._healed:
            return
        self._healed = notes
        text = self.tr("%Ln parts of the vault were not usable.", "", len(notes))
        self._panels.messages.show_message(
            Tone.WARNING, text, "\n".join(map(error_text, notes[:_MOST_NOTES]))
        )

    def _help(self) -> tuple[str, Callable[[], None]]:
        if self._vault.state is VaultState.KEY_LOST or self._vault.state in _WITH_COPIES:
            return (self.tr("What can I do?"), self._offer_ways_out)
        return (self.tr("Retry"), self._retry)

    def _retry(self) -> None:
        self._tasks.start(self.open())

    def _run(self, act: Callable[[], object]) -> None:
        async def run() -> None:
            await self._act(act)

        self._tasks.start(run())

    async def _act(self, act: Callable[[], Result]) -> Result:
        result = await off_thread(act)
        self.changed.emit()
        self.announce()
        await self._write_waiting()
        return result

    async def _write_waiting(self) -> None:
        """Write what could not be while the file was gone: until the next change nothing else would."""
        vault = self._vault
        if vault.has_unsaved_changes and vault.state in (VaultState.NEW, VaultState.OPEN):
            await off_thread(vault.save_again)
            self.show_state()

    def _offer_ways_out(self) -> None:
        # Open still, where the file went meanwhile: what is in memory is restored then.
        is_damaged = self._vault.state in _WITH_COPIES or self._vault.state is VaultState.OPEN
        newest = Way(
            "restoreBackupButton",
            self.tr("Restore the &newest good version"),
            lambda: self._run(self._vault.restore_backup),
            Role.ActionRole,
        )
        older = Way(
            "useOlderButton",
            self.tr("&Use this version"),
            lambda: self._run(self._vault.use_older),
            Role.ActionRole,
        )
        ways = (
            Way("retryButton", self.tr("&Retry"), self._retry),
            *((newest,) if is_damaged else ()),
            *((older,) if self._vault.state is VaultState.OLDER else ()),
            Way(
                "chooseCopyButton", self.tr("&Choose a version…"), self.copies_requested.emit, Role.ActionRole
            ),
            Way("moveAsideButton", self.tr("&Begin anew"), self._begin_anew, Role.DestructiveRole),
        )
        question = Question(
            "vaultHelpBox",
            self.tr("The saved credentials cannot be opened"),
            "" if self._vault.problem is None else error_text(self._vault.problem),
            self._ways_out(is_damaged=is_damaged),
            ways,
        )
        ask(self._panels.parent, question)

    def _ways_out(self, *, is_damaged: bool) -> str:
        safe = self.tr("Nothing was overwritten or deleted.")
        copies = self.tr(
            "Up to three earlier versions lie beside it, each from before one of the last changes. Restoring "
            "one takes a second, loses only the changes after it, and keeps the current file under another "
            "name."
        )
        key = self.tr(
            "The file itself is fine, but without its key nobody can open it. If the key store was only "
            "unavailable, press Retry. After a new computer or user account, a backup file that you exported "
            "(File › Export…) opens anywhere with its passphrase."
        )
        anew = self.tr(
            "Begin anew renames the file and starts with an empty list. You can import a backup into it."
        )
        return "\n\n".join((safe, copies if is_damaged else key, anew))

    def _begin_anew(self) -> None:
        self._tasks.start(self._move_aside())

    async def _move_aside(self) -> None:
        old = await self._act(self._vault.move_aside)
        if self._vault.problem is None:
            action = (self.tr("Import a backup…"), self.import_requested.emit)
            text = self.tr("The old file was renamed to {name}. Import a backup to restore your credentials.")
            self._panels.messages.show_message(Tone.INFO, text.format(name=old.name), action=action)
