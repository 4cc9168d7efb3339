"""Tests for aspire_desktop.core.credentials.masked."""

from dataclasses import replace
from datetime import timedelta

from aspire_desktop.core.credentials.expiry import Basis, Behaviour
from aspire_desktop.core.credentials.masked import MaskedCredentials
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import OriginRecord, VaultDocument
from aspire_desktop.core.credentials.scopes import Scopes
from tests.support.records import NOW, SECRET, profile, record, token_pair

HOUR = timedelta(hours=1)


def test_names_stay_and_nothing_that_is_sealed_does() -> None:
    noted = profile("Payroll", scopes=Scopes(full_access=True), notes="canary-note")
    document = VaultDocument(credentials=(replace(record("Payroll", token_pair()), profile=noted),))
    masked = MaskedCredentials.of(document)
    text = "".join(str(vars_of) for vars_of in (masked.records, masked))
    assert masked.records[0].profile.description == "Payroll"
    for sealed in (SECRET, "canary", noted.client_id):
        assert sealed not in text
    assert masked.records[0].secret == ""
    assert masked.records[0].tokens is None


def test_the_countdowns_go_on_by_the_server_s_clock_and_rule() -> None:
    one = record("Payroll", token_pair(used=HOUR, exp=3 * HOUR))
    origin = OriginRecord(
        origin=one.profile.environment.origin, clock_offset_s=600, behaviour=Behaviour.FIXED
    )
    masked = MaskedCredentials.of(VaultDocument(credentials=(one,), origins=(origin,)))
    ends = masked.expiry(one.profile.id, NOW + HOUR)
    assert ends is not None
    assert (ends.basis, ends.remaining) == (Basis.CLAIM, 2 * HOUR - timedelta(minutes=10))


def test_what_has_no_token_has_no_end() -> None:
    masked = MaskedCredentials.of(VaultDocument(credentials=(record("Payroll"),)))
    assert masked.expiry(ProfileId("payroll"), NOW) is None
    assert MaskedCredentials().expiry(ProfileId("payroll"), NOW) is None
