"""Tests for aspire_desktop.services.keep_alive, against a real server and a real vault."""

from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.core.credentials.renewing import LONGEST_BACKOFF
from aspire_desktop.core.errors import CredentialsRejectedError, RenewalUnwantedError
from aspire_desktop.services.history.sealed import Row
from aspire_desktop.services.keep_alive import KeepAlive
from aspire_desktop.services.renewal_log import MAX_ENTRIES, Happening, KeepAliveEntry, SealedRenewalLog
from aspire_desktop.services.tokens import TokenService
from tests.support.api_server import Answer
from tests.support.stage import DAY, Stage

LOGIN = ("POST", "/Authorization")
REFRESH = ("POST", "/Authorization/RefreshToken")
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def keeper(stage: Stage) -> KeepAlive:
    keeper = KeepAlive(stage.vault, stage.tokens, stage.clock, lambda: 0.0)
    stage.tokens.memory.subscribe(keeper.plan)
    return keeper


async def kept(stage: Stage) -> ProfileId:
    profile_id = stage.add(renewal=Renewal.KEEP_ALIVE)
    await stage.tokens.issue(profile_id)
    return profile_id


def happened(keeper: KeepAlive) -> list[Happening]:
    return [entry.happening for entry in keeper.log]


async def test_a_token_is_renewed_before_it_ends_and_not_sooner(stage: Stage, keeper: KeepAlive) -> None:
    profile_id = await kept(stage)
    assert keeper.next_due == keeper.due_of(profile_id) == stage.clock.now + 23 * HOUR
    stage.clock.advance(23 * HOUR - MINUTE)
    await keeper.run_due()
    assert happened(keeper) == []
    stage.clock.advance(MINUTE)
    await keeper.run_due()
    (entry,) = keeper.log
    assert (entry.happening, entry.credential) == (Happening.RENEWED, "Payroll")
    assert entry.next_at == keeper.next_due == stage.clock.now + 23 * HOUR
    assert stage.on_disk(profile_id).tokens == stage.pair(profile_id)
    assert len(stage.server.asked(*REFRESH)) == 1


@pytest.mark.parametrize("renewal", [Renewal.WHEN_USED, Renewal.BY_HAND])
async def test_others_are_left_alone(stage: Stage, keeper: KeepAlive, renewal: Renewal) -> None:
    await stage.tokens.issue(stage.add(renewal=renewal))
    stage.clock.advance(30 * HOUR)
    await keeper.run_due()
    assert keeper.next_due is None
    assert len(stage.server.requests) == 1


async def test_without_a_token_there_is_nothing_to_keep_alive(stage: Stage, keeper: KeepAlive) -> None:
    stage.add(renewal=Renewal.KEEP_ALIVE)
    keeper.plan_all()
    assert keeper.next_due is None


async def test_a_use_puts_the_renewal_off(stage: Stage, keeper: KeepAlive) -> None:
    profile_id = await kept(stage)
    stage.clock.advance(20 * HOUR)
    await stage.api.execute(profile_id, stage.get())
    assert keeper.next_due == stage.clock.now + 23 * HOUR


async def test_while_the_network_fails_it_waits_longer_and_longer_up_to_a_bound(
    stage: Stage, keeper: KeepAlive
) -> None:
    await kept(stage)
    for operation in (REFRESH, LOGIN):
        stage.server.script(*operation, Answer(raw=b""))
    stage.clock.advance(23 * HOUR)
    waits = []
    for _ in range(8):
        await keeper.run_due()
        assert keeper.next_due is not None
        waits.append((keeper.next_due - stage.clock.now) / MINUTE)
        stage.clock.now = keeper.next_due
    assert waits == [1, 2, 4, 8, 16, 30, 30, 30]
    assert set(happened(keeper)) == {Happening.FAILED}
    # The answer to the refresh was lost: what was sent once is not sent again, a login takes its place.
    assert len(stage.server.asked(*REFRESH)) == 1
    assert len(stage.server.asked(*LOGIN)) == 1 + 7


async def test_after_a_failure_the_next_success_begins_anew(stage: Stage, keeper: KeepAlive) -> None:
    profile_id = await kept(stage)
    stage.server.script(*REFRESH, Answer(status=503), Answer(json={"Token": "new", "RefreshToken": "r"}))
    stage.clock.advance(23 * HOUR)
    await keeper.run_due()
    assert not keeper.is_kept(profile_id)
    stage.clock.advance(MINUTE)
    await keeper.run_due()
    assert happened(keeper) == [Happening.RENEWED, Happening.FAILED]
    assert keeper.is_kept(profile_id)
    assert keeper.next_due == stage.clock.now + 23 * HOUR


async def test_a_clock_set_back_does_not_make_a_failed_one_wait_for_hours(
    stage: Stage, keeper: KeepAlive
) -> None:
    await kept(stage)
    stage.server.script(*REFRESH, Answer(raw=b""))
    stage.clock.advance(23 * HOUR)
    await keeper.run_due()
    stage.clock.advance(-3 * HOUR)
    keeper.plan_all()
    assert keeper.next_due is not None
    assert keeper.next_due - stage.clock.now <= 2 * LONGEST_BACKOFF


async def test_where_the_server_refuses_it_is_not_tried_again_even_after_a_restart(
    stage: Stage, keeper: KeepAlive
) -> None:
    profile_id = await kept(stage)
    for operation in (REFRESH, LOGIN):
        stage.server.script(*operation, Answer(status=404))
    stage.clock.advance(23 * HOUR)
    await keeper.run_due()
    (entry,) = keeper.log
    assert (entry.happening, entry.next_at) == (Happening.REFUSED, None)
    asked = len(stage.server.requests)

    await stage.tokens.memory.flush()
    vault = stage.elsewhere()
    restarted = KeepAlive(vault, TokenService(vault, stage.client, stage.clock), stage.clock, lambda: 0.0)
    restarted.plan_all()
    assert keeper.next_due is restarted.next_due is None
    stage.clock.advance(5 * DAY)
    await keeper.run_due()
    await restarted.run_due()
    assert len(stage.server.requests) == asked
    assert stage.pair(profile_id).renewal_refused_at is not None


async def test_a_token_got_by_hand_is_kept_alive_again(stage: Stage, keeper: KeepAlive) -> None:
    profile_id = await kept(stage)
    refused = Answer(status=404)
    stage.server.script(*REFRESH, refused)
    stage.server.script(*LOGIN, refused, Answer(json={"Token": "by-hand", "RefreshToken": "r"}))
    stage.clock.advance(23 * HOUR)
    await keeper.run_due()
    await stage.tokens.issue(profile_id)
    assert keeper.next_due == stage.clock.now + 23 * HOUR


async def test_it_stops_while_the_vault_is_locked_and_goes_on_after(stage: Stage, keeper: KeepAlive) -> None:
    profile_id = await kept(stage)
    await stage.tokens.memory.forget()
    stage.vault.lock()
    keeper.plan_all()
    stage.clock.advance(30 * HOUR)
    await keeper.run_due()
    assert keeper.next_due is None
    stage.vault.open()
    keeper.plan_all()
    await keeper.run_due()
    assert happened(keeper) == [Happening.RENEWED, Happening.UNLOCKED, Happening.LOCKED]
    assert keeper.due_of(profile_id) == stage.clock.now + 23 * HOUR


async def test_what_another_program_has_renewed_is_not_renewed_again(stage: Stage, keeper: KeepAlive) -> None:
    profile_id = await kept(stage)
    stage.clock.advance(22 * HOUR)
    elsewhere = TokenService(stage.elsewhere(), stage.client, stage.clock)
    await elsewhere.refresh(profile_id)
    stage.clock.advance(HOUR)
    await keeper.run_due()
    assert happened(keeper) == [Happening.RENEWED_ELSEWHERE]
    assert len(stage.server.asked(*REFRESH)) == 1


async def test_a_copied_token_is_renewed_by_its_refresh_token_and_the_log_says_so(
    stage: Stage, keeper: KeepAlive
) -> None:
    profile_id = await kept(stage)
    stage.clock.advance(23 * HOUR)
    await stage.tokens.memory.note_copied(profile_id)
    await keeper.run_due()
    (entry,) = keeper.log
    assert entry.happening is Happening.RENEWED
    assert "had been copied" in entry.detail


async def test_a_copied_token_whose_refresh_token_is_refused_is_spared_until_it_ends(
    stage: Stage, keeper: KeepAlive
) -> None:
    profile_id = await kept(stage)
    stage.clock.advance(23 * HOUR)
    await stage.tokens.memory.note_copied(profile_id)
    stage.server.script(*REFRESH, Answer(status=400))
    await keeper.run_due()
    assert happened(keeper) == [Happening.SPARED]
    assert len(stage.server.asked(*LOGIN)) == 1
    assert not keeper.is_kept(profile_id)
    assert keeper.next_due == stage.clock.now + HOUR
    keeper.plan_all()
    assert keeper.next_due == stage.clock.now + HOUR
    stage.clock.advance(HOUR)
    await keeper.run_due()
    assert happened(keeper) == [Happening.RENEWED, Happening.SPARED]
    assert len(stage.server.asked(*LOGIN)) == 2


async def test_a_removed_credential_is_forgotten(stage: Stage, keeper: KeepAlive) -> None:
    stage.credentials.remove(await kept(stage))
    keeper.plan_all()
    assert (keeper.next_due, keeper.count) == (None, 0)


async def test_another_margin_counts_at_once(stage: Stage, keeper: KeepAlive) -> None:
    await kept(stage)
    keeper.set_before(5 * MINUTE)
    assert keeper.next_due == stage.clock.now + DAY - 5 * MINUTE


async def test_the_log_is_bounded_and_holds_no_token(stage: Stage, keeper: KeepAlive) -> None:
    await kept(stage)
    stage.server.script(*REFRESH, Answer(raw=b""))
    stage.clock.advance(23 * HOUR)
    await keeper.run_due()
    entry = keeper.log[0]
    for _ in range(MAX_ENTRIES + 5):
        keeper._note(None, entry.happening)
    assert len(keeper.log) == MAX_ENTRIES
    assert "token-1" not in repr(keeper.log)
    assert "refresh-1" not in repr(keeper.log)


async def test_who_is_not_used_for_so_long_as_was_wished_is_kept_alive_no_more(
    stage: Stage, keeper: KeepAlive
) -> None:
    profile_id = stage.add(renewal=Renewal.KEEP_ALIVE, stop_idle_h=30)
    await stage.tokens.issue(profile_id)
    stage.clock.advance(23 * HOUR)
    await keeper.run_due()
    assert happened(keeper) == [Happening.RENEWED]
    stage.clock.advance(23 * HOUR)
    await keeper.run_due()
    assert happened(keeper) == [Happening.STOPPED, Happening.RENEWED]
    keeper.plan_all()
    stage.clock.advance(DAY)
    await keeper.run_due()
    assert (keeper.next_due, keeper.is_kept(profile_id)) == (None, False)
    assert len(stage.server.asked(*REFRESH)) == 1


async def test_a_use_has_it_kept_alive_again(stage: Stage, keeper: KeepAlive) -> None:
    profile_id = stage.add(renewal=Renewal.KEEP_ALIVE, stop_idle_h=20)
    await stage.tokens.issue(profile_id)
    stage.clock.advance(23 * HOUR)
    await keeper.run_due()
    assert happened(keeper) == [Happening.STOPPED]
    await stage.api.execute(profile_id, stage.get())
    assert keeper.next_due == stage.clock.now + 23 * HOUR
    stage.clock.advance(2 * HOUR)
    await stage.tokens.memory.note_copied(profile_id)
    assert stage.pair(profile_id).last_work_at == stage.clock.now


async def test_the_log_is_kept_over_a_restart_and_its_file_tells_nobody_anything(stage: Stage) -> None:
    def log() -> SealedRenewalLog:
        return SealedRenewalLog(stage.folder, lambda: bytes(32))

    first = log()
    keeper = KeepAlive(stage.vault, stage.tokens, stage.clock, lambda: 0.0, log=first)
    await kept(stage)
    keeper.plan_all()
    stage.clock.advance(23 * HOUR)
    await keeper.run_due()
    (entry,) = keeper.log
    first.close()
    second = log()
    assert second.entries() == (entry,)
    second.close()
    assert b"Payroll" not in (stage.folder / "requests.sqlite").read_bytes()


async def test_two_programs_write_one_log(stage: Stage) -> None:
    logs = [SealedRenewalLog(stage.folder, lambda: bytes(32)) for _ in range(2)]
    for number, one in enumerate(logs):
        at = stage.clock.now + number * MINUTE
        one.add(KeepAliveEntry(at, f"Payroll {number}", Happening.RENEWED), None)
    assert {entry.credential for entry in logs[0].entries()} == {"Payroll 0", "Payroll 1"}
    for one in logs:
        one.close()


async def test_an_entry_of_another_version_is_passed_over(stage: Stage) -> None:
    log = SealedRenewalLog(stage.folder, lambda: bytes(32))
    log._table.put([Row("renewal", "1", "", b'{"happening": "danced"}')])
    log.add(KeepAliveEntry(stage.clock.now, "Payroll", Happening.RENEWED), None)
    assert len(log.entries()) == 1
    log.close()


async def test_who_gets_no_token_by_itself_gets_none_for_a_request(stage: Stage) -> None:
    profile_id = stage.add(renewal=Renewal.BY_HAND)
    with pytest.raises(RenewalUnwantedError, match="Payroll"):
        await stage.api.execute(profile_id, stage.get())
    await stage.tokens.issue(profile_id)
    assert (await stage.api.execute(profile_id, stage.get())).status == 200
    stage.server.accounts.in_force.clear()
    assert (await stage.api.execute(profile_id, stage.get())).status == 401
    with pytest.raises(RenewalUnwantedError):
        await stage.api.execute(profile_id, stage.get())
    assert len(stage.server.asked(*LOGIN)) == 1
    assert stage.server.asked(*REFRESH) == []
    assert (await stage.tokens.usable(profile_id, by_hand=True)).access_token == "token-2"


async def test_a_login_that_fails_is_a_state_of_the_row_until_a_token_comes(stage: Stage) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(status=404), Answer(json={"Token": "t"}))
    with pytest.raises(CredentialsRejectedError):
        await stage.tokens.issue(profile_id)
    for record in (stage.record(profile_id), stage.on_disk(profile_id)):
        assert record.login_refusal is not None
        assert record.login_refusal.status == 404
    await stage.tokens.issue(profile_id)
    assert stage.on_disk(profile_id).login_refusal is None


async def test_another_secret_leaves_the_refusal_behind(stage: Stage) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(status=404))
    with pytest.raises(CredentialsRejectedError):
        await stage.tokens.issue(profile_id)
    stage.credentials.change(profile_id, stage.draft(secret="another"))
    assert stage.record(profile_id).login_refusal is None
