"""The request as code, with a placeholder for the token unless one asks for the token itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from aspire_desktop.core.marks import visible
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.snippet import SnippetLanguage, snippet
from aspire_desktop.widgets.buttons import compact_button
from aspire_desktop.widgets.text import elastic_label, set_fixed_font
from aspire_desktop.widgets.text_height import TEXT_INDENT, text_height

if TYPE_CHECKING:
    from aspire_desktop.core.request.prepared import PreparedRequest

_LONG: Final = 100_000
#: The name of a language gives way, in pixels, before what is beside it is cut.
_LEAST_LANGUAGE: Final = 96
_LEAST_HINT: Final = 24


class CodePanel(QWidget):
    copy_requested = Signal(PreparedRequest, SnippetLanguage, bool)  #: the last: with the token
    wish_changed = Signal()  #: `wanted_height` may be another
    language_chosen = Signal(str)  #: the name of a `SnippetLanguage`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request: PreparedRequest | None = None
        self._is_authorized = True
        self._languages = QComboBox(self)
        self._languages.setObjectName("codeLanguage")
        self._languages.setAccessibleName(self.tr("Language of the code"))
        self._languages.setMinimumWidth(_LEAST_LANGUAGE)
        for language in SnippetLanguage:
            self._languages.addItem(language.value, language)
        self._with_token = QCheckBox(self.tr("Copy with the token"), self)
        self._with_token.setObjectName("codeWithToken")
        self._copy = compact_button("copyCodeButton", self.tr("Copy"), self.tr("Copy the code"), self)
        self._hint = elastic_label(self, name="codeHint", least_chars=_LEAST_HINT)
        self._code = QPlainTextEdit(self)
        self._code.setObjectName("codeView")
        self._code.setAccessibleName(self.tr("The request as code"))
        self._code.setReadOnly(True)
        set_fixed_font(self._code)
        self._code.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._code.setTabChangesFocus(True)
        self._code.setViewportMargins(TEXT_INDENT, 0, 0, 0)
        self._lay_out()
        self._languages.currentIndexChanged.connect(self._on_language_changed)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._code.blockCountChanged.connect(lambda: self.wish_changed.emit())

    def show_request(self, request: PreparedRequest | None, *, authorized: bool = True) -> None:
        """Show the code of `request`; that of a long body is made when the panel is seen."""
        self._request = request
        self._is_authorized = authorized
        if self.isVisible() or request is None or len(request.body or b"") < _LONG:
            self._show_code()

    def choose_language(self, name: str) -> None:
        """Show the code in the language of this name, if there is one."""
        if name in SnippetLanguage.__members__:
            self._languages.setCurrentIndex(self._languages.findData(SnippetLanguage[name]))

    def wanted_height(self) -> int:
        """Return how high all of the code would be, in pixels, up to a screen of it."""
        return self._tools.totalSizeHint().height() + text_height(self._code)

    def showEvent(self, event: object) -> None:
        del event
        self._show_code()

    def _lay_out(self) -> None:
        tools = self._tools = QHBoxLayout()
        tools.setContentsMargins(14, 6, 10, 4)
        tools.setSpacing(8)
        for part in (self._languages, self._copy, self._with_token):
            tools.addWidget(part)
        tools.addWidget(self._hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(tools)
        layout.addWidget(self._code, 1)

    def _language(self) -> SnippetLanguage:
        return list(SnippetLanguage)[self._languages.currentIndex()]

    def _show_code(self) -> None:
        request = self._request
        self._copy.setEnabled(request is not None)
        if request is None:
            self._code.setPlainText("")
            self._hint.setText(self.tr("what is filled in cannot be sent yet"))
            return
        self._code.setPlainText(visible(snippet(request, self._language(), authorized=self._is_authorized)))
        placeholder = self.tr("reads the token from ASPIRE_TOKEN")
        self._hint.setText(placeholder if self._is_authorized else "")

    def _on_language_changed(self) -> None:
        self.language_chosen.emit(self._language().name)
        self._show_code()

    def _on_copy_clicked(self) -> None:
        if self._request is not None:
            with_token = self._with_token.isChecked() and self._is_authorized
            self.copy_requested.emit(self._request, self._language(), with_token)
            self._with_token.setChecked(False)
