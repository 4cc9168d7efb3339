"""A saved sentence is read back as the phrase that it was made of."""

import pytest

from aspire_desktop.core.credentials.unreadable import NO_BASE_URL, as_saved, unreadable
from aspire_desktop.core.wording import Phrase, rendered


@pytest.mark.parametrize("lost", [["secret"], ["client_id", "secret_set_at", "rotation"], ["description"]])
def test_a_file_has_the_sentence_and_the_window_its_parts(lost: list[str]) -> None:
    """Older versions wrote, and read, nothing but the sentence."""
    problem = unreadable(lost)
    assert str(problem).startswith("A part of it cannot be read (")
    found = as_saved(str(problem))
    assert found == problem
    german = {"Secret": "Geheimnis", "secret rotation": "Wechsel", "date of the Secret": "Datum"}
    assert all(word not in rendered(problem, lambda text: german.get(text, text)) for word in german)


def test_a_base_url_that_cannot_be_used_is_known_again() -> None:
    assert as_saved("Its base URL cannot be used: edit the credential.") == NO_BASE_URL


def test_what_nobody_knows_is_shown_as_it_was_written() -> None:
    assert as_saved("") is None
    assert as_saved("A sentence of a later version.") == Phrase("A sentence of a later version.")
    assert str(as_saved("A part of it cannot be read (x): but what then?")) == (
        "A part of it cannot be read (x): but what then?"
    )
