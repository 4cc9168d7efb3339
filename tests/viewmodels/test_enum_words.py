"""Each member of an enumeration that is shown has its words, those of its value in English."""

from enum import Enum

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.environment import KIND_NAMES
from aspire_desktop.core.credentials.expiry import Basis
from aspire_desktop.core.credentials.profile import Renewal
from aspire_desktop.core.credentials.rotation import RotationStep
from aspire_desktop.core.credentials.scope_diff import Advice, Seen
from aspire_desktop.core.json_text.difference import Change
from aspire_desktop.services.renewal_log import Happening
from aspire_desktop.viewmodels.enum_words import WORDS, kind_name, words
from aspire_desktop.viewmodels.state_words import basis_word

KINDS: tuple[type[Enum], ...] = (Renewal, RotationStep, Copyable, Happening, Change, Advice, Seen)


def test_every_member_has_the_words_of_its_value() -> None:
    members = [one for kind in KINDS for one in kind]
    assert {f"{type(one).__name__}.{one.name}": str(one.value) for one in members} == WORDS
    assert all(words(one) == one.value for one in members)
    assert {kind: kind_name(kind) for kind in KIND_NAMES} == KIND_NAMES
    assert all(basis_word(one) == one.value for one in Basis)
