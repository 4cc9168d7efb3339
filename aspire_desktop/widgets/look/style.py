"""The style: Qt's Fusion, with two dozen elements painted flat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProxyStyle, QStyle, QWidget

from aspire_desktop.widgets.look.button_look import (
    paint_button_box,
    paint_push_button,
    paint_tab,
    paint_tool_button,
)
from aspire_desktop.widgets.look.field_look import (
    paint_area_frame,
    paint_check,
    paint_combo,
    paint_combo_text,
    paint_field,
    paint_focus_rect,
    paint_radio,
    paint_spin_box,
)
from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.look.view_look import (
    paint_branch,
    paint_corner,
    paint_header,
    paint_progress,
    paint_progress_groove,
    paint_row_ground,
    paint_scroll_bar,
    paint_tab_frame,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOption, QStyleOptionComplex

    #: Paints one element and returns True; False leaves it to Fusion.
    Paint = Callable[[QStyle, Any, QPainter, QWidget | None], bool]

#: By name: to import a class of PySide costs a millisecond, and some are not needed for the first frame.
_HEIGHTS: Final = {
    "QPushButton": Height.CONTROL,
    "QLineEdit": Height.CONTROL,
    "QComboBox": Height.CONTROL,
    "QAbstractSpinBox": Height.CONTROL,
    "QTabBar": Height.TAB,
}
_BETWEEN_BUTTONS: Final = 8
_FIELD_MARGINS: Final = (4, 0, 2, 0)
#: On the left of the field within, in pixels.
_PART_MARGINS: Final = {"QComboBox": 3, "QAbstractSpinBox": 2}
_PANES: Final = ("QComboBox", "QAbstractSpinBox", "QAbstractItemView")


class Look(QProxyStyle):
    """Every color comes from the palette of what is painted: a change of theme needs no word.

    Only painting is overridden: `pixelMetric`, `styleHint` and `sizeFromContents` are called thousands
    of times while a window is built.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        paint = _PRIMITIVES.get(element)
        if paint is None or not paint(self, option, painter, widget):
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        paint = _CONTROLS.get(element)
        if paint is None or not paint(self, option, painter, widget):
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        paint = _COMPLEX.get(control)
        if paint is None or not paint(self, option, painter, widget):
            super().drawComplexControl(control, option, painter, widget)

    def polish(self, what: Any) -> Any:
        """Give each control the one height, once, and a dialog's buttons their gap and no pictures."""
        result = super().polish(what)
        if isinstance(what, QWidget) and not what.minimumHeight():
            kind = next((name for name in _HEIGHTS if what.inherits(name)), "")
            if kind and not _is_part(what):
                set_height(what, _HEIGHTS[kind])
                _finish(what, kind)
            elif kind == "QLineEdit":
                _indent(what)
        return result


def _is_part(widget: QWidget) -> bool:
    """Say whether a widget stands within another control, which has the height."""
    parent = widget.parentWidget()
    while parent is not None and parent.objectName() == "qt_scrollarea_viewport":
        parent = parent.parentWidget()
    return parent is not None and any(parent.inherits(pane) for pane in _PANES)


def _indent(part: Any) -> None:
    """Have the text of a combo box or spin box that is typed into begin where a field's does."""
    parent = part.parentWidget()
    for pane, margin in _PART_MARGINS.items():
        if parent is not None and parent.inherits(pane):
            part.setTextMargins(margin, 0, 0, 0)


def _finish(widget: Any, kind: str) -> None:
    parent = widget.parentWidget()
    if kind == "QLineEdit":
        widget.setTextMargins(*_FIELD_MARGINS)
    elif kind == "QTabBar":
        # Fusion does not ask for it: a tab that was pressed would look touched until another one is.
        widget.setAttribute(Qt.WidgetAttribute.WA_Hover)
    elif kind == "QPushButton" and parent is not None and parent.inherits("QDialogButtonBox"):
        widget.setIcon(type(widget.icon())())
        parent.layout().setSpacing(_BETWEEN_BUTTONS)


def _nothing(style: QStyle, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    del style, option, painter, widget
    return True


_Primitive, _Control = QStyle.PrimitiveElement, QStyle.ControlElement
_PRIMITIVES: Final[dict[QStyle.PrimitiveElement, Paint]] = {
    _Primitive.PE_PanelButtonCommand: paint_button_box,
    _Primitive.PE_PanelLineEdit: paint_field,
    _Primitive.PE_FrameLineEdit: paint_field,
    _Primitive.PE_FrameFocusRect: paint_focus_rect,
    _Primitive.PE_FrameDefaultButton: _nothing,
    _Primitive.PE_FrameTabBarBase: _nothing,
    _Primitive.PE_IndicatorCheckBox: paint_check,
    _Primitive.PE_IndicatorItemViewItemCheck: paint_check,
    _Primitive.PE_IndicatorRadioButton: paint_radio,
    _Primitive.PE_IndicatorBranch: paint_branch,
    _Primitive.PE_PanelScrollAreaCorner: paint_corner,
    _Primitive.PE_Frame: paint_area_frame,
    _Primitive.PE_FrameTabWidget: paint_tab_frame,
    _Primitive.PE_PanelItemViewRow: paint_row_ground,
}
_CONTROLS: Final[dict[QStyle.ControlElement, Paint]] = {
    _Control.CE_PushButton: paint_push_button,
    _Control.CE_TabBarTab: paint_tab,
    _Control.CE_Header: paint_header,
    _Control.CE_HeaderEmptyArea: paint_header,
    _Control.CE_Splitter: _nothing,
    _Control.CE_ComboBoxLabel: paint_combo_text,
    _Control.CE_ProgressBarGroove: paint_progress_groove,
    _Control.CE_ProgressBarContents: paint_progress,
}
_COMPLEX: Final[dict[QStyle.ComplexControl, Paint]] = {
    QStyle.ComplexControl.CC_ScrollBar: paint_scroll_bar,
    QStyle.ComplexControl.CC_ComboBox: paint_combo,
    QStyle.ComplexControl.CC_SpinBox: paint_spin_box,
    QStyle.ComplexControl.CC_ToolButton: paint_tool_button,
}
