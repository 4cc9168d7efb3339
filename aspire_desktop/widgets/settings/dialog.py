"""All settings, a page for each subject; each is in force as soon as it is changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.viewmodels.formatting import quoted_search
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import SECTION_GAP, SPACING, add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.lists import show_list
from aspire_desktop.widgets.look.heights import Height, set_scale
from aspire_desktop.widgets.settings.row import SettingRow
from aspire_desktop.widgets.settings.specs import pages
from aspire_desktop.widgets.text import label, spoken_label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from aspire_desktop.widgets.settings.spec import Page

_TITLE: Final = 1.35


class SettingsDialog(Dialog):
    change_requested = Signal(Mapping)  #: values by the names of `Settings`' fields
    acted = Signal(str)  #: ``passphrase``, ``backup_plan``, ``show_folder`` or ``move_folder``

    def __init__(
        self,
        settings: Mapping[str, Any],
        defaults: Mapping[str, Any],
        storage: str,
        parent: QWidget | None = None,
        locked: Collection[str] = (),
    ) -> None:
        """Show the settings in force.

        Args:
            settings: Those in force, by their names, and what else is shown of what is decided.
            defaults: Where the way back leads.
            storage: Where the data and its key are, in a few lines.
            parent: The window.
            locked: What the organization has decided, by its names.
        """
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._defaults = settings, defaults
        self._rows: dict[str, SettingRow] = {}
        self._of_page: list[list[SettingRow]] = []
        self._search = QLineEdit(self)
        self._search.setObjectName("settingsSearch")
        self._search.setPlaceholderText(self.tr("Search settings"))
        self._search.setAccessibleName(self.tr("Search settings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search)
        self._list = QListWidget(self)
        self._list.setObjectName("settingsPages")
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self._list.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        show_list(self._list, Height.CONTROL)
        self._pages = QStackedWidget(self)
        for page in pages(self.tr, locked):
            self._list.addItem(page.title)
            self._pages.addWidget(self._make_page(page, storage if "show_folder" in _fields(page) else ""))
        self._list.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._list.setCurrentRow(0)
        self._lay_out()
        for name in locked:
            self._rows[name].show_locked()
        self._locked = locked
        self.show_settings(settings)
        self._align()
        self.resize(grown_size(self, 790, 560))

    @property
    def page(self) -> int:
        """The number of the page that is shown."""
        return self._list.currentRow()

    def show_page(self, page: int) -> None:
        self._list.setCurrentRow(page)

    def show_settings(self, settings: Mapping[str, Any]) -> None:
        """Show what is in force."""
        self._settings = settings
        for row in self._rows.values():
            row.show_settings(settings, self._defaults)
        manual = self._rows["proxy_url"]
        manual.setEnabled(settings["proxy"] == "manual" or "proxy_url" in self._locked)

    def show_setting(self, field: str) -> None:
        """Go to one setting, wherever it is."""
        self._search.clear()
        row = self._rows[field]
        for place, rows in enumerate(self._of_page):
            if row in rows:
                self._list.setCurrentRow(place)
        row.focus()
        area = self._pages.currentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(row)

    def show_problem(self, field: str, text: str) -> None:
        """Say under a setting, all rows of it, what is wrong with it; an empty text says that nothing is."""
        for name, row in self._rows.items():
            if field in (name, name.partition(".")[0]):
                row.show_problem(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._of_page:
            QTimer.singleShot(0, self, self._align)  # the rows have it a little later

    def _align(self) -> None:
        """Have all fields of a page begin at the same place, however long their captions are."""
        for rows in self._of_page:
            widest = max((row.caption_width for row in rows), default=0)
            for row in rows:
                row.set_caption_width(widest)

    def _make_page(self, page: Page, storage: str) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SECTION_GAP, 0, SPACING, 0)
        column.setSpacing(SPACING)
        title = label(page.title, inside)
        set_scale(title, _TITLE, bold=True)
        column.addWidget(title)
        if storage:
            where = label(storage, inside, name="storageText")
            where.setWordWrap(True)
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(where)
        rows = []
        for spec in page.specs:
            row = SettingRow(spec, inside)
            row.changed.connect(self._on_changed)
            row.acted.connect(self.acted)
            self._rows[spec.field] = row
            rows.append(row)
            column.addWidget(row)
        self._of_page.append(rows)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _lay_out(self) -> None:
        self._nothing = spoken_label(self, name="settingsNothing")
        set_tone(self._nothing, Tone.QUIET)
        self._nothing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Enter ends what is typed into a field, not the dialog.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        middle = QHBoxLayout()
        middle.addWidget(self._list)
        middle.addWidget(self._pages, 1)
        layout = dialog_layout(self, self._search, self._nothing)
        layout.addLayout(middle, 1)
        add_footer(layout, buttons)

    def _on_search(self, text: str) -> None:
        """Leave the pages that hold what is sought, and on them only that."""
        words = text.casefold().split()
        first = best = -1
        for place, rows in enumerate(self._of_page):
            item = self._list.item(place)
            is_titled = bool(words) and all(word in item.text().casefold() for word in words)
            found = [row for row in rows if is_titled or row.matches(words)]
            for row in rows:
                row.setVisible(row in found)
            item.setHidden(not found)
            first = place if found and first < 0 else first
            is_named = is_titled or any(row.is_named(words) for row in found)
            best = place if is_named and best < 0 else best
        said = self.tr("No settings match “{words}”.").format(words=quoted_search(text))
        self._nothing.setText(said if first < 0 else "")
        self._nothing.setVisible(first < 0)
        self._pages.setVisible(first >= 0)
        if first >= 0 and self._list.item(self._list.currentRow()).isHidden():
            self._list.setCurrentRow(best if best >= 0 else first)

    def _on_changed(self, field: str, value: Any) -> None:
        """Ask for a change; None is the default."""
        name, _, key = field.partition(".")
        default = self._defaults[name]
        if not key:
            self.change_requested.emit({name: default if value is None else value})
            return
        mapping = dict(self._settings[name])
        mapping.pop(key, None)
        if value is not None:
            mapping[key] = value
        self.change_requested.emit({name: mapping})


def _fields(page: Page) -> set[str]:
    return {spec.field for spec in page.specs}
