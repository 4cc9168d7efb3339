"""One step of a form: a heading, a way to its page of the guide, and the fields under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.guide import Topic
from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.dialog_layout import CONTROL_GAP, MARGIN, SECTION_GAP, SPACING
from aspire_desktop.widgets.look.heights import Height, set_height, set_scale
from aspire_desktop.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aspire_desktop.core.guide import Topic

_HEADING: Final = 1.08


class FormSection(QWidget):
    """Rows are added with `add_row`; the captions of all sections of a form share one width."""

    guide_requested = Signal(Topic)

    def __init__(self, heading: str, topic: Topic | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic = topic
        title = label(heading, self)
        set_scale(title, _HEADING, bold=True)
        top = QHBoxLayout()
        top.addWidget(title)
        self._link = None
        if topic is not None:
            name = topic.value.replace("#", "-")
            hint = self.tr("Open the guide: {heading}").format(heading=heading)
            self._link = icon_button(f"guide:{name}", "help", hint, self)
            self._link.clicked.connect(lambda: self.guide_requested.emit(self._topic))
            top.addWidget(self._link)
        top.addStretch(1)
        self._form = plain_form()
        self._captions: list[QLabel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CONTROL_GAP)
        layout.addLayout(top)
        layout.addLayout(self._form, 1)

    def add_row(self, text: str, field: QWidget, row: QWidget | QLayout | None = None) -> None:
        """Add a field under its caption; `row` is what holds it, where that is more than the field."""
        self._captions.append(add_form_row(self._form, text, field, row))
        if not field.accessibleName():
            field.setAccessibleName(text.replace("&", ""))

    def add_whole_row(self, field: QWidget) -> None:
        """Add a field that takes the whole width."""
        self._form.addRow(field)

    @property
    def captions(self) -> Sequence[QLabel]:
        return self._captions


def plain_form() -> QFormLayout:
    """Return a form whose captions stand at the height of their fields' text."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setContentsMargins(0, 0, 0, 0)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setVerticalSpacing(CONTROL_GAP)
    form.setHorizontalSpacing(SPACING)
    return form


def add_form_row(
    form: QFormLayout, text: str, field: QWidget, row: QWidget | QLayout | None = None
) -> QLabel:
    """Add a field, or the `row` that holds it and more, and return its caption."""
    caption = label(text, field.parentWidget())
    caption.setBuddy(field)
    set_height(caption, Height.CONTROL)
    # Beside a higher row Qt would give it up to 7/4 of its height: its text would stand below the field's.
    caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    form.addRow(caption, row if row is not None else field)
    return caption


def scrolled(sections: Sequence[FormSection], parent: QWidget) -> QScrollArea:
    """Return the sections under one another, all rows added, to be scrolled where the window is low."""
    area = QScrollArea(parent)
    area.setObjectName("formSections")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content = QWidget(area)
    column = QVBoxLayout(content)
    column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    column.setSpacing(SECTION_GAP)
    for section in sections:
        column.addWidget(section)
    area.setWidget(content)
    _align(caption for section in sections for caption in section.captions)
    return area


def _align(captions: Iterable[QLabel]) -> None:
    """Have the fields beside the captions begin below one another: in each language another is longest."""
    every = list(captions)
    width = max((caption.sizeHint().width() for caption in every), default=0) + CONTROL_GAP
    for caption in every:
        caption.setMinimumWidth(width)
