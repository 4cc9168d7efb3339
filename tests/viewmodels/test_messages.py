"""Tests for aspire_desktop.viewmodels.messages."""

from typing import Any

from aspire_desktop.viewmodels.messages import About, Message, MessageQueue, Subject

PAYROLL = Subject(About.TOKEN, ("payroll",))
OTHER = Subject(About.TOKEN, ("other",))
VAULT = Subject(About.VAULT)


def message(subject: Subject, text: str = "", **more: Any) -> Message[str]:
    return Message(subject, "bad", text or subject.about.value, **more)


def queue(*messages: Message[str]) -> MessageQueue[str]:
    made: MessageQueue[str] = MessageQueue()
    for one in messages:
        made.add(one)
    return made


def test_the_newest_is_read_first_and_those_before_it_afterwards() -> None:
    first, second = message(VAULT), message(PAYROLL)
    waiting = queue(first, second)
    assert (waiting.head, waiting.count) == (second, 2)
    waiting.drop(second)
    assert waiting.head is first
    waiting.drop(first)
    assert waiting.head is None


def test_success_takes_away_what_was_said_of_the_same_and_nothing_else() -> None:
    payroll, other, vault = message(PAYROLL), message(OTHER), message(VAULT)
    waiting = queue(vault, payroll, other)
    waiting.settle(PAYROLL)
    assert (waiting.head, waiting.count) == (other, 2)
    waiting.settle(OTHER)
    assert waiting.head is vault
    waiting.settle(PAYROLL)
    assert waiting.head is vault


def test_a_message_replaces_another_about_the_same() -> None:
    vault, newer = message(VAULT), message(PAYROLL, "again")
    waiting = queue(message(PAYROLL, "once"), vault, newer)
    assert (waiting.head, waiting.count) == (newer, 2)


def test_a_passing_note_gives_way_to_the_next_message_and_hides_none_for_ever() -> None:
    vault, note = message(VAULT), message(Subject(About.NOTE, ("a",)), is_passing=True)
    waiting = queue(vault, note)
    assert waiting.head is note
    later = message(Subject(About.NOTE, ("b",)), is_passing=True)
    waiting.add(later)
    assert waiting.count == 2
    waiting.drop(later)
    assert waiting.head is vault


def test_nothing_is_shown_while_all_is_locked_and_what_comes_meanwhile_waits() -> None:
    waiting = queue(message(PAYROLL, detail="a server's words"))
    waiting.hold_back(held=True)
    assert (waiting.head, waiting.count) == (None, 0)
    other = message(OTHER)
    waiting.add(other)
    assert waiting.head is None
    waiting.hold_back(held=False)
    assert waiting.head is other


def test_what_is_true_after_the_lock_as_well_outlives_it() -> None:
    vault = message(VAULT)
    waiting = queue(message(PAYROLL), vault)
    waiting.hold_back(held=True)
    waiting.hold_back(held=False)
    assert (waiting.head, waiting.count) == (vault, 1)


def test_a_second_button_belongs_to_the_newest_message() -> None:
    waiting = queue(message(VAULT), message(PAYROLL))
    waiting.offer(("Snooze", lambda: None))
    head = waiting.head
    assert head is not None
    assert head.second is not None
    waiting.drop(head)
    assert waiting.head is not None
    assert waiting.head.second is None
