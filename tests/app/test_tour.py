"""The tour: five steps, each beside what it is about, by mouse and by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from aspire_desktop.widgets.tones import Tone
from aspire_desktop.widgets.tour import Tour
from tests.app.program import Program


def frame(program: Program) -> QRect:
    return program.part(QWidget, "tourFrame").geometry()


async def test_five_steps_lead_through_the_window_and_cover_nothing_they_are_about(program: Program) -> None:
    user, window = program.user, program.window
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await user.click("tourAction")
    tour = program.part(Tour, "tour")
    for number, step in enumerate(tour.steps, 1):
        assert await user.read("tourCount", ".") == f"Step {number} of 5"
        assert await user.read("tourTitle", ".") == step.title
        target = window.findChild(QWidget, step.target)
        assert isinstance(target, QWidget), step.target
        assert target.isVisible(), step.target
        place = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        assert frame(program).intersects(place)
        assert not tour.geometry().intersects(frame(program)), step.target
        assert window.rect().contains(tour.geometry()), step.target
        await user.click("tourNext")
    assert not tour.isVisible()
    around = window.findChild(QWidget, "tourFrame")
    assert isinstance(around, QWidget)
    assert not around.isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (960, 600)])
@pytest.mark.parametrize("is_first", [True, False])
async def test_it_covers_no_message_whichever_came_first(
    program: Program, size: tuple[int, int], *, is_first: bool
) -> None:
    user, window = program.user, program.window
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    window.resize(*size)
    tell: list[Callable[[], object]] = [
        lambda: window.messages.show_message(Tone.WARNING, "Something to be read. " * 8, "More of it. " * 8),
        lambda: program.do("tour"),
    ]
    for act in tell if is_first else reversed(tell):
        act()
    tour = program.part(Tour, "tour")
    for step in tour.steps:
        assert await user.read("tourTitle", ".") == step.title
        message = QRect(window.messages.mapTo(window, QPoint(0, 0)), window.messages.size())
        assert window.messages.isVisible()
        assert not tour.geometry().intersects(message), step.title
        assert window.rect().contains(tour.geometry()), step.title
        await user.click("tourNext")


async def test_keys_lead_on_and_out_and_the_window_works_meanwhile(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await user.click("findOperationAction")
    before = program.window.focusWidget()
    await user.click("tourAction")
    following = program.part(QPushButton, "tourNext")
    await program.until(following.hasFocus)
    QTest.keyClick(following, Qt.Key.Key_Space)
    assert await user.read("tourCount", ".") == "Step 2 of 5"
    QTest.keyClick(following, Qt.Key.Key_Return)
    assert await user.read("tourCount", ".") == "Step 3 of 5"
    await user.click("getTokenButton")
    await user.read("tokenState", "Valid")
    program.window.resize(900, 500)
    tour = program.part(Tour, "tour")
    assert program.window.rect().contains(tour.geometry())
    following.setFocus()
    await user.key("Escape")
    await program.until(lambda: not tour.isVisible())
    assert program.window.focusWidget() is before


async def test_a_tour_ends_though_what_had_the_focus_before_is_gone(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await user.type("operationFilter", "branches")
    await user.key("Return")
    field = program.window.focusWidget()
    assert field is not None
    assert program.window.request.isAncestorOf(field)
    await user.click("tourAction")
    following = program.part(QPushButton, "tourNext")
    await program.until(following.hasFocus)
    program.choose("Payroll", "DELETE /People/{id}")
    await program.until(lambda: not isValid(field))
    following.setFocus()
    tour = program.part(Tour, "tour")
    await user.key("Escape")
    await program.until(lambda: not tour.isVisible())
    assert program.message == ""
