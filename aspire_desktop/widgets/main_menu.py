"""The menus: everything the window can do, with its key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from aspire_desktop.core.credentials.copying import FORMS, Copyable
from aspire_desktop.viewmodels.credential_model import Column, heading
from aspire_desktop.viewmodels.enum_words import words

APPEARANCES: Final = ("system", "light", "dark", "contrast")
#: Seconds after which a copied secret is cleared; 0 leaves it until the program ends.
CLEAR_AFTER_CHOICES: Final = (10, 30, 60, 120, 0)

#: What goes on while its key is held; anything else would send or copy again.
_HELD: Final = ("findNext", "findPrevious")


class MainMenu(QMenuBar):
    copy_requested = Signal(Copyable)
    sort_requested = Signal(Column)
    group_requested = Signal(str)  #: ``environment``, ``tag`` or nothing
    appearance_chosen = Signal(str)  #: one of `APPEARANCES`
    clear_after_chosen = Signal(int)  #: one of `CLEAR_AFTER_CHOICES`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._disabled: list[QAction] = []
        self._make_credential_menus()
        self._make_token_menu()
        self._make_request_menu()
        self._make_view_menu()
        self._make_help_menu()

    def credential_actions(self) -> list[QAction]:
        """Return what can be done with a row, for its context menu."""
        separators = [QAction(self), QAction(self)]
        for separator in separators:
            separator.setSeparator(True)
        return [
            self.get_token,
            self.refresh_token,
            *self._copies,
            separators[0],
            self.edit_credential,
            self.test_credential,
            self.scopes,
            self.rotate_secret,
            self.integrations,
            self.duplicate_credential,
            self.pin_credential,
            self.keep_history,
            separators[1],
            self.delete_credential,
        ]

    def show_choices(self, appearance: str, clear_after_s: int) -> None:
        """Check the entries of the settings in force."""
        for group, value in ((self._appearance, appearance), (self._clear_after, clear_after_s)):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def lock_clear_after(self, *, locked: bool) -> None:
        """Leave the time as it is, and say why, while the organization has decided it."""
        self._clear_after.setEnabled(not locked)
        self._clear_after_locked.setVisible(locked)

    def enable_bulk(self, *, count: int) -> None:
        """Offer what is done with several credentials, where so many are selected."""
        for action in (self.bulk_refresh, self.bulk_tag, self.bulk_untag, self.bulk_delete):
            action.setEnabled(count > 1)

    def bulk_actions(self) -> list[QAction]:
        """Return what can be done with several rows, for their context menu."""
        return [self.bulk_refresh, self.bulk_tag, self.bulk_untag, self.bulk_delete]

    def show_grouping(self, grouping: str) -> None:
        for action in self._grouping.actions():
            action.setChecked(action.data() == grouping)

    def enable_credential(self, *, enabled: bool) -> None:
        for action in self.credential_actions():
            action.setEnabled(enabled)

    def set_locked(self, *, locked: bool) -> None:
        """Leave only what needs no open vault; what could be used before can be again afterwards."""
        if not locked:
            for action in self._disabled:
                action.setEnabled(True)
            self._disabled = []
            return
        left = {
            self.quit,
            self.guide,
            self.whats_new,
            self.copy_diagnostics,
            self.about,
            *self._appearance.actions(),
        }
        named = [action for action in self.findChildren(QAction) if action.objectName()]
        self._disabled = [action for action in named if action.isEnabled() and action not in left]
        for action in self._disabled:
            action.setEnabled(False)

    def _make_credential_menus(self) -> None:
        file = self.addMenu(self.tr("&File"))
        self.new_credential = self._action(file, "newCredential", self.tr("&New credential…"), "Ctrl+N")
        file.addSeparator()
        self.import_credentials = self._action(file, "importCredentials", self.tr("&Import…"))
        self.export_credentials = self._action(file, "exportCredentials", self.tr("&Export…"))
        self.schedule_backup = self._action(file, "scheduleBackup", self.tr("&Back up…"))
        self.older_copies = self._action(file, "olderCopies", self.tr("E&arlier versions…"))
        file.addSeparator()
        self.vault_passphrase = self._action(file, "vaultPassphrase", self.tr("Vault &passphrase…"))
        self.lock = self._action(file, "lock", self.tr("&Lock"), "Ctrl+Shift+L")
        file.addSeparator()
        self.settings = self._action(file, "settings", self.tr("Settin&gs…"), "Ctrl+,")
        self.quit = self._action(file, "quit", self.tr("&Quit"), "Ctrl+Q")
        menu = self.addMenu(self.tr("&Credential"))
        self.edit_credential = self._action(menu, "editCredential", self.tr("&Edit…"), "F2")
        self.test_credential = self._action(menu, "testCredential", self.tr("&Test…"), "Ctrl+T")
        self.scopes = self._action(menu, "scopes", self.tr("Sc&opes…"))
        self.rotate_secret = self._action(menu, "rotateSecret", self.tr("&Rotate secret…"))
        self.integrations = self._action(menu, "integrations", self.tr("&Where it is used…"))
        self.duplicate_credential = self._action(menu, "duplicateCredential", self.tr("Dupl&icate"), "Ctrl+D")
        self.pin_credential = self._action(menu, "pinCredential", self.tr("&Pin to top"))
        self.pin_credential.setCheckable(True)
        self.keep_history = self._action(menu, "keepHistory", self.tr("Keep &history"))
        self.keep_history.setCheckable(True)
        self.keep_history.setChecked(True)
        self.delete_credential = self._action(menu, "deleteCredential", self.tr("&Delete"))
        self.undo_delete = self._action(menu, "undoDelete", self.tr("&Undo delete"), "Ctrl+Shift+Z")
        self.undo_delete.setEnabled(False)
        menu.addSeparator()
        self.select_all = self._action(menu, "selectAllCredentials", self.tr("Select &all"))
        self.bulk_refresh = self._action(menu, "bulkRefresh", self.tr("Re&fresh the tokens of the selected…"))
        self.bulk_tag = self._action(menu, "bulkTag", self.tr("Add a ta&g to the selected…"))
        self.bulk_untag = self._action(menu, "bulkUntag", self.tr("Re&move a tag from the selected…"))
        self.bulk_delete = self._action(menu, "bulkDelete", self.tr("De&lete the selected…"))
        menu.addSeparator()
        self.find_credential = self._action(menu, "findCredential", self.tr("&Search"), "Ctrl+Shift+F")

    def _make_token_menu(self) -> None:
        menu = self.addMenu(self.tr("&Token"))
        self.get_token = self._action(menu, "getToken", self.tr("&Get token"), "Ctrl+G")
        self.refresh_token = self._action(menu, "refreshToken", self.tr("Refresh toke&n"), "F5")
        menu.addSeparator()
        texts = {
            Copyable.TOKEN: (self.tr("&Copy token"), "Ctrl+Shift+C"),
            Copyable.BEARER: (self.tr("Copy “&Bearer ” and token"), ""),
            Copyable.REFRESH_TOKEN: (self.tr("Copy re&fresh token"), ""),
        }
        self._copies = []
        for what, (text, key) in texts.items():
            action = self._action(menu, f"menuCopy{what.name.title()}", text, key)
            action.triggered.connect(lambda _=False, what=what: self.copy_requested.emit(what))
            self._copies.append(action)
        forms = menu.addMenu(self.tr("Copy the token a&s"))
        for form in FORMS:
            action = self._action(forms, f"menuCopyAs{form.name.title().replace('_', '')}", words(form))
            action.triggered.connect(lambda _=False, form=form: self.copy_requested.emit(form))
        menu.addSeparator()
        self.evidence = self._action(menu, "evidence", self.tr("How &long tokens last…"))
        self.keep_alive_log = self._action(menu, "keepAliveLog", self.tr("&Keep-alive log…"))
        menu.addSeparator()
        after = menu.addMenu(self.tr("Clear the clipboard &after"))
        self._clear_after = self._choices(after, _clear_texts(self))
        self._clear_after_locked = after.addAction(self.tr("Set by your organization"))
        self._clear_after_locked.setEnabled(False)
        self._clear_after_locked.setVisible(False)
        self._clear_after.triggered.connect(lambda action: self.clear_after_chosen.emit(action.data()))

    def _make_request_menu(self) -> None:
        menu = self.addMenu(self.tr("&Request"))
        self.execute = self._action(menu, "execute", self.tr("&Execute"))
        self.execute.setShortcuts([_keys("Ctrl+Enter"), _keys("Ctrl+Return")])
        self.cancel = self._action(menu, "cancel", self.tr("&Cancel"), "Esc")
        self.repeat = self._action(menu, "repeat", self.tr("Repea&t the last request"), "Ctrl+R")
        self.all_pages = self._action(menu, "exportAllPages", self.tr("Download &all rows…"), "Ctrl+Shift+S")
        self.all_pages.setEnabled(False)
        self.next_page = self._action(menu, "nextPage", self.tr("&Next page"), "Ctrl+Alt+Right")
        self.query_assistant = self._action(menu, "queryAssistant", self.tr("&Query assistant…"), "Ctrl+J")
        menu.addSeparator()
        self.save_request = self._action(menu, "saveRequest", self.tr("Save the &request…"), "Ctrl+S")
        self.paste_request = self._action(menu, "pasteRequest", self.tr("&Paste a request"), "Ctrl+Shift+V")
        self.undo_replacement = self._action(
            menu, "undoReplacement", self.tr("&Undo what replaced the form"), "Ctrl+Z"
        )
        self.undo_replacement.setEnabled(False)
        self.history = self._action(menu, "history", self.tr("&History"), "Ctrl+H")
        menu.addSeparator()
        self.find_operation = self._action(menu, "findOperation", self.tr("&Filter operations"), "Ctrl+L")
        self.find_in_response = self._action(
            menu, "findInResponse", self.tr("F&ind in the response"), "Ctrl+F"
        )
        self.find_next = self._action(menu, "findNext", self.tr("Find ne&xt"), "F3")
        self.find_previous = self._action(menu, "findPrevious", self.tr("Find pre&vious"), "Shift+F3")
        self.save_response = self._action(menu, "saveResponse", self.tr("&Save the response…"), "Ctrl+Alt+S")
        menu.addSeparator()
        self.favourite = self._action(menu, "favourite", self.tr("Favorite &operation"), "Ctrl+B")
        menu.addSeparator()
        below = menu.addMenu(self.tr("API &description"))
        self.about_description = self._action(below, "aboutDescription", self.tr("&About"))
        self.update_description = self._action(below, "updateDescription", self.tr("&Update"))
        self.open_description = self._action(below, "openDescription", self.tr("&Open a file…"), "Ctrl+O")
        self.open_description_url = self._action(below, "openDescriptionUrl", self.tr("Open a U&RL…"))
        self.server_description = self._action(below, "serverDescription", self.tr("Use the &server's"))

    def _make_view_menu(self) -> None:
        menu = self.addMenu(self.tr("&View"))
        sort = menu.addMenu(self.tr("&Sort credentials by"))
        for column in Column:
            action = sort.addAction(heading(column))
            action.triggered.connect(lambda _=False, column=column: self.sort_requested.emit(column))
        groups = {
            "": self.tr("&Not at all"),
            "environment": self.tr("By &environment"),
            "tag": self.tr("By &tag"),
        }
        self._grouping = self._choices(menu.addMenu(self.tr("Group c&redentials")), groups)
        self._grouping.triggered.connect(lambda action: self.group_requested.emit(action.data()))
        menu.addSeparator()
        self.go_to = self._action(menu, "goTo", self.tr("&Go to…"), "Ctrl+K")
        self.activity = self._action(menu, "activity", self.tr("A&ctivity"), "Ctrl+Shift+H")
        menu.addSeparator()
        self.maximize_response = self._action(menu, "maximizeResponse", self.tr("&Maximize response"), "F11")
        self.maximize_response.setCheckable(True)
        menu.addSeparator()
        names = {
            "system": self.tr("As the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "contrast": self.tr("High &contrast"),
        }
        self._appearance = self._choices(menu.addMenu(self.tr("&Appearance")), names)
        self._appearance.triggered.connect(lambda action: self.appearance_chosen.emit(action.data()))

    def _make_help_menu(self) -> None:
        menu = self.addMenu(self.tr("&Help"))
        self.guide = self._action(menu, "guide", self.tr("&Guide"), "F1")
        self.tour = self._action(menu, "tour", self.tr("&Tour of the window"))
        self.whats_new = self._action(menu, "whatsNew", self.tr("What's &new"))
        self.copy_diagnostics = self._action(menu, "copyDiagnostics", self.tr("Copy &diagnostics"))
        self.about = self._action(menu, "about", self.tr("&About Aspire Desktop"))

    def _action(self, menu: QMenu, name: str, text: str, key: str = "") -> QAction:
        action = menu.addAction(text)
        action.setObjectName(f"{name}Action")
        action.setAutoRepeat(name in _HELD)
        if key:
            action.setShortcut(_keys(key))
        return action

    def _choices(self, menu: QMenu, texts: dict[str, str] | dict[int, str]) -> QActionGroup:
        """Fill a menu with entries of which one is checked; each action's data is its key."""
        group = QActionGroup(self)
        for value, text in texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        return group


def _keys(text: str) -> QKeySequence:
    """Return keys by their English names: in German, "Enter" would be read as the name of Return."""
    return QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)


def _clear_texts(menu: MainMenu) -> dict[int, str]:
    never = menu.tr("Only when the program ends")
    return {
        seconds: menu.tr("%Ln seconds", "", seconds) if seconds else never for seconds in CLEAR_AFTER_CHOICES
    }
