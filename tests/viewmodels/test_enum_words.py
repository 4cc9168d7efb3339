"""Each member of an enumeration that is shown has its words, those of its value in English."""

from aspire_desktop.core.credentials.environment import KIND_NAMES
from aspire_desktop.viewmodels.enum_words import WORDS, kind_name, words


def test_every_member_has_the_words_of_its_value() -> None:
    kinds = {type(one) for one in WORDS}
    assert {one: str(one.value) for kind in kinds for one in kind} == WORDS
    assert all(words(one) == one.value for one in WORDS)
    assert {kind: kind_name(kind) for kind in KIND_NAMES} == KIND_NAMES
