"""The line above a body: form or text, its media type, its alternative, and what fills it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from aspire_desktop.widgets.buttons import link_button, segment_button
from aspire_desktop.widgets.choice_box import ChoiceBox
from aspire_desktop.widgets.request.example_button import ExampleButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.schema import Schema


class BodyTools(QWidget):
    """Holds the parts; what they do is the panel's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.as_form = segment_button("bodyAsForm", self.tr("Form"), self.tr("The body by its fields"), self)
        self.as_text = segment_button("bodyAsText", self.tr("JSON"), self.tr("The body as JSON"), self)
        group = QButtonGroup(self)
        for button in (self.as_form, self.as_text):
            group.addButton(button)
        self.types = self._choice("bodyContentType", self.tr("Media type of the body"))
        self.alternatives = self._choice("bodyAlternative", self.tr("Alternative of the body"))
        self.alternatives.setToolTip(self.tr("Begin the body as another of its alternatives"))
        self.load = link_button(
            "bodyLoadButton", self.tr("Load current values…"), self.tr("Fill in what Aspire holds now"), self
        )
        self.load.hide()
        self.insert = link_button(
            "bodyInsertFile", self.tr("Insert file…"), self.tr("Put a file into the body, in base64"), self
        )
        self.example = ExampleButton(self)

    def lay_out(self, state: QWidget) -> None:
        """Put the parts in a line, with what is said of the body in their middle."""
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 6, 10, 4)
        line.setSpacing(4)
        for part in (self.as_form, self.as_text, self.types, self.alternatives):
            line.addWidget(part)
        line.addWidget(state, 1)
        for link in (self.load, self.insert):
            line.addWidget(link)
        line.addWidget(self.example)

    def show_types(self, operation: Operation, chosen: str) -> None:
        """Offer the media types that an operation takes."""
        self.types.blockSignals(True)
        self.types.clear()
        self.types.add_choices(body.content_type for body in operation.bodies)
        self.types.set_value(chosen)
        self.types.blockSignals(False)
        self.types.setVisible(len(operation.bodies) > 1)

    def show_alternatives(self, choices: Sequence[Schema], shown: Schema | None) -> None:
        """Offer the alternatives of the whole body, and say which one is filled in."""
        self.alternatives.setVisible(bool(choices))
        self.alternatives.clear()
        self.alternatives.add_choices(choice.label for choice in choices)
        self.alternatives.setCurrentIndex(next((n for n, one in enumerate(choices) if one is shown), -1))

    def _choice(self, name: str, accessible_name: str) -> ChoiceBox:
        choice = ChoiceBox(self)
        choice.setObjectName(name)
        choice.setAccessibleName(accessible_name)
        return choice
