"""What is tortured: everything by which a user changes what is kept."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.errors import OutputError
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.record import HistoryEntry
from aspire_desktop.services import folder_move
from aspire_desktop.services.activity.log import ACTIVITY_KEY, ActivityLog
from aspire_desktop.services.api import ApiClient
from aspire_desktop.services.backup import open_backup, read_backup, seal_backup, write_backup
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.history.store import RequestStore
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.limits import Limits
from aspire_desktop.services.pages.export import PageExport
from aspire_desktop.services.pages.plan import PAGING_PARAMETERS, PagePlan
from aspire_desktop.services.pages.walk import Patience
from aspire_desktop.services.rate import RateMeter
from aspire_desktop.services.rotation import RotationService
from aspire_desktop.services.settings import Settings, SettingsFile
from aspire_desktop.services.tokens import TokenService
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from aspire_desktop.viewmodels.preferences import Preferences
from tests.services.pages.virtual_time import VirtualTime
from tests.support.api_server import Answer, ApiServer, Received
from tests.torture.harness import Operation, Scene, ServedScene, stepwise

SECRET: Final = "secret-of-payroll"
NEW_SECRET: Final = "new-secret-of-payroll"
PASSPHRASE: Final = "correct horse battery staple"
_PAGES: Final = 3
_ROWS: Final = 10


def now() -> datetime:
    return datetime.now(UTC)


def prepare(server: ApiServer) -> None:
    """Have the server know what the operations ask of it."""
    server.add_account("client-payroll", SECRET)
    server.add_account("client-rotated", NEW_SECRET)
    server.script("GET", "/Contacts", _page)


def _page(request: Received) -> Answer:
    skip = int(request.query.partition("skip=")[2].partition("&")[0] or 0)
    rows = [{"Id": number} for number in range(skip, min(skip + _ROWS, _PAGES * _ROWS - 5))]
    return Answer(json=rows)


# ---- what is there before, and what is found after


def vault_of(scene: Scene, folder: Path | None = None) -> Vault:
    vault = Vault(folder or scene.data, scene.keys)
    if vault.open() is VaultState.NEEDS_PASSPHRASE:
        vault.open(PASSPHRASE)
    if vault.problem is not None:
        raise vault.problem
    return vault


def draft(scene: Scene, name: str, client_id: str = "client-payroll") -> CredentialDraft:
    return CredentialDraft(
        description=name,
        environment=environment(EnvironmentKind.CUSTOM, scene.url),
        client_id=client_id,
        secret=SECRET,
    )


def with_three(scene: Scene) -> None:
    service = CredentialService(vault_of(scene), now)
    for name in ("Payroll", "Reporting", "Sandbox"):
        service.add(draft(scene, name))


def with_token(scene: Scene) -> None:
    with_three(scene)
    _with_tokens(scene, lambda tokens, record: tokens.issue(record.profile.id))


def with_rotation(scene: Scene) -> None:
    service = CredentialService(vault_of(scene), now)
    record = service.add(draft(scene, "Payroll", "client-rotated"))
    rotation = RotationService(vault_of(scene), _no_login, now)
    rotation.save_integrations(record.profile.id, (Integration(id="a", name="Spreadsheet"),))


def credentials(scene: ServedScene) -> Any:
    """Return what a new start finds in the vault, in plain values."""
    return [_plain(scene, record) for record in vault_of(scene).document.credentials]


def _plain(scene: ServedScene, record: CredentialRecord) -> tuple[Any, ...]:
    tokens, rotation = record.tokens, record.rotation
    return (
        record.profile.description,
        record.secret,
        None if tokens is None else tokens.access_token in scene.server.accounts.in_force,
        None if rotation is None else (rotation.new_secret, rotation.is_replaced, rotation.old_secret),
        tuple(one.updated_at is not None for one in record.profile.integrations),
    )


def payroll(vault: Vault) -> CredentialRecord:
    return next(one for one in vault.document.credentials if one.profile.description == "Payroll")


def one_more(scene: Scene) -> None:
    """Save something else, as a user does who goes on."""
    before = len(vault_of(scene).document.credentials)
    CredentialService(vault_of(scene), now).add(draft(scene, "One more"))
    assert len(vault_of(scene).document.credentials) == before + 1


# ---- the operations


def _service(act: Callable[[CredentialService, Vault], object]) -> Callable[[Scene], Iterator[None]]:
    def acting(scene: Scene) -> Iterator[None]:
        vault = vault_of(scene)
        activity = ActivityLog(scene.data, lambda: vault.derived_key(ACTIVITY_KEY), now, by="window")
        service = CredentialService(vault, now, activity.note)
        return stepwise(lambda: act(service, vault), activity.write)

    return acting


def _edit(service: CredentialService, vault: Vault) -> None:
    record = payroll(vault)
    changed = CredentialDraft(
        description="Payroll 2",
        environment=record.profile.environment,
        client_id=record.profile.client_id,
        secret="another secret",
    )
    service.change(record.profile.id, changed)


def _undo(scene: Scene) -> Iterator[None]:
    vault = vault_of(scene)
    service, record = CredentialService(vault, now), payroll(vault)
    return stepwise(lambda: service.remove(record.profile.id), lambda: service.restore(record, 0))


def _import(service: CredentialService, vault: Vault) -> None:
    one = payroll(vault)
    names = [f"Imported {number}" for number in range(50)]
    records = [
        replace(one, profile=replace(one.profile, id=ProfileId(name), description=name)) for name in names
    ]
    service.imports.import_records(records)


def _restore(scene: Scene) -> Iterator[None]:
    vault = vault_of(scene)
    return stepwise(lambda: vault.restore(vault.generations()[0]))


def _passphrase(scene: Scene) -> Iterator[None]:
    vault = vault_of(scene)
    return stepwise(lambda: vault.set_passphrase(PASSPHRASE), lambda: vault.set_passphrase(None))


def _with_tokens(
    scene: Scene, act: Callable[[TokenService, CredentialRecord], Awaitable[object]]
) -> TokenService:
    async def run() -> TokenService:
        vault = vault_of(scene)
        client = HttpClient(now, limits=Limits(deadline_s=30))
        tokens = TokenService(vault, client, now)
        try:
            await act(tokens, payroll(vault))
        finally:
            await tokens.aclose()
            await client.aclose()
        return tokens

    return asyncio.run(run())


def _refresh(scene: Scene) -> Iterator[None]:
    return stepwise(lambda: _with_tokens(scene, lambda tokens, record: tokens.refresh(record.profile.id)))


def _get_token(scene: ServedScene) -> None:
    async def usable(tokens: TokenService, record: CredentialRecord) -> None:
        pair = await tokens.refresh(record.profile.id)
        assert pair.access_token in scene.server.accounts.in_force

    _with_tokens(scene, usable)


async def _no_login(record: CredentialRecord) -> Any:
    raise AssertionError(record)


def _rotate(scene: Scene) -> Iterator[None]:
    vault = vault_of(scene)
    profile_id = payroll(vault).profile.id

    def prove() -> None:
        async def run() -> None:
            client = HttpClient(now, limits=Limits(deadline_s=30))
            try:
                service = RotationService(vault, TokenService(vault, client, now).log_in, now)
                await service.prove(profile_id)
            finally:
                await client.aclose()

        asyncio.run(run())

    service = RotationService(vault, _no_login, now)
    return stepwise(
        lambda: service.begin(profile_id),
        lambda: service.paste(profile_id, NEW_SECRET),
        prove,
        lambda: service.mark(profile_id, "a", done=True),
        lambda: service.finish(profile_id),
    )


def _wish_to_move(scene: Scene) -> None:
    with_three(scene)
    folder_move.wish(scene.data, scene.outside / "moved")


def _move(scene: Scene) -> Iterator[None]:
    return stepwise(lambda: folder_move.move_if_wished(scene.data))


def _move_at_next_start(scene: Scene) -> None:
    folder_move.move_if_wished(scene.data)
    assert {path.name for path in scene.outside.iterdir()} <= {"moved"}


def _moved(scene: Scene) -> Any:
    """Where it is, is for a new start to say; that nothing of it is missing, too."""
    folder = folder_move.located(scene.data)
    held = [record.profile.description for record in vault_of(scene, folder).document.credentials]
    return folder in (scene.data, scene.outside / "moved"), held


def _entry(number: int) -> HistoryEntry:
    at = datetime(2026, 3, 2, 9, number, tzinfo=UTC) + timedelta(days=200)
    return HistoryEntry(
        id=f"{int(at.timestamp() * 1_000_000):020d}-{number}",
        at=at,
        method="GET",
        url=f"https://api.test/Branches/{number}",
        profile_id="p",
        profile_name="Payroll",
        status=200,
        draft=RequestDraft("GET /Branches"),
    )


def _store(scene: Scene) -> RequestStore:
    vault = vault_of(scene)
    return RequestStore(scene.data, lambda: vault.derived_key("aspire-desktop requests 1"), now)


def _with_history(scene: Scene) -> None:
    with_three(scene)
    store = _store(scene)
    store.add(_entry(1))
    store.close()


def _remember(scene: Scene) -> Iterator[None]:
    store = _store(scene)
    return stepwise(
        lambda: store.add(_entry(2)),
        lambda: store.pin(_entry(1).id, pinned=True),
        lambda: store.delete([_entry(2).id]),
        store.close,
    )


def _history(scene: Scene) -> Any:
    store = _store(scene)
    found = [(entry.url, entry.is_pinned) for entry in store.history()]
    store.close()
    return found


def _remember_more(scene: Scene) -> None:
    store = _store(scene)
    store.add(_entry(3))
    assert _entry(3).url in [entry.url for entry in store.history()]
    store.close()


def _with_old_export(scene: Scene) -> None:
    with_token(scene)
    (scene.outside / "contacts.json").write_text('["old"]')


def _export(scene: Scene) -> Iterator[None]:
    async def run() -> None:
        vault = vault_of(scene)
        client = HttpClient(now, limits=Limits(deadline_s=30))
        tokens, time = TokenService(vault, client, now), VirtualTime()
        request = PreparedRequest(method="GET", url=f"{scene.url}/Contacts?$top={_ROWS}&$orderby=Id")
        export = PageExport(
            api=ApiClient(vault, tokens, client, RateMeter(time.monotonic, sleep=time.sleep)),
            profile=payroll(vault).profile,
            plan=PagePlan.of(request, PAGING_PARAMETERS),
            target=scene.outside / "contacts.json",
            clock=now,
            patience=Patience(sleep=time.sleep),
        )
        try:
            await export.run(resume=True)
        finally:
            await tokens.aclose()
            await client.aclose()

    return stepwise(lambda: asyncio.run(run()))


def _exported(scene: Scene) -> Any:
    return json.loads((scene.outside / "contacts.json").read_text())


def _export_again(scene: Scene) -> None:
    list(_export(scene))
    assert len(_exported(scene)) == _PAGES * _ROWS - 5
    assert [path.name for path in scene.outside.iterdir()] == ["contacts.json"]


def _with_settings(scene: Scene) -> None:
    SettingsFile(scene.data).write(Settings(proxy="manual", proxy_url="http://proxy.test:1"))


def _settings(scene: Scene) -> Iterator[None]:
    file = SettingsFile(scene.data)
    preferences = Preferences(file.read(), file.write)

    def change() -> None:
        preferences.change(proxy="none", proxy_url="", lock_after_min=5)
        if not preferences.is_saved:  # which is how the window learns it
            raise OutputError("file.not_written", file="settings.json", reason="")

    return stepwise(change)


def _settings_found(scene: Scene) -> Any:
    file = SettingsFile(scene.data)
    found = file.read()
    return found.proxy, found.proxy_url, found.lock_after_min, file.problem


def _backup(scene: Scene) -> Iterator[None]:
    vault = vault_of(scene)
    raw = seal_backup(vault.document, PASSPHRASE)
    return stepwise(lambda: write_backup(scene.outside / "all.aspire-backup", raw))


def _with_backup(scene: Scene) -> None:
    list(_backup_of_one(scene))
    with_three(scene)


def _backup_of_one(scene: Scene) -> Iterator[None]:
    CredentialService(vault_of(scene), now).add(draft(scene, "Alone"))
    return _backup(scene)


def _backup_found(scene: Scene) -> Any:
    document = open_backup(read_backup(scene.outside / "all.aspire-backup"), PASSPHRASE)
    return [record.profile.description for record in document.credentials]


def _back_up_again(scene: Scene) -> None:
    list(_backup(scene))
    assert len(_backup_found(scene)) == len(vault_of(scene).document.credentials)


def _note(scene: Scene) -> Iterator[None]:
    vault = vault_of(scene)
    log = ActivityLog(scene.data, lambda: vault.derived_key(ACTIVITY_KEY), now, by="window")
    log.note(ActivityKind.SENT, None, "GET /Branches 200")
    return stepwise(log.write)


def _nothing(scene: Scene) -> None:
    """A first run."""


def _twice(scene: Scene) -> None:
    with_three(scene)
    one_more(scene)


OPERATIONS: Final = (
    Operation("first save", _nothing, _service(lambda s, v: s.add(_first(v))), credentials, one_more),
    Operation(
        "create", with_three, _service(lambda s, v: s.duplicate(payroll(v).profile.id)), credentials, one_more
    ),
    Operation("edit", with_three, _service(_edit), credentials, one_more),
    Operation("refresh", with_token, _refresh, credentials, _get_token),
    Operation(
        "delete", with_three, _service(lambda s, v: s.remove(payroll(v).profile.id)), credentials, one_more
    ),
    Operation("undo", with_three, _undo, credentials, one_more),
    Operation("import", with_three, _service(_import), credentials, one_more),
    Operation("restore", _twice, _restore, credentials, one_more),
    Operation("rotation", with_rotation, _rotate, credentials, one_more),
    Operation("passphrase", with_three, _passphrase, credentials, one_more),
    Operation("folder move", _wish_to_move, _move, _moved, _move_at_next_start),
    Operation("history", _with_history, _remember, _history, _remember_more),
    Operation("export", _with_old_export, _export, _exported, _export_again),
    Operation("settings", _with_settings, _settings, _settings_found),
    Operation("backup", _with_backup, _backup, _backup_found, _back_up_again),
    Operation("activity", with_three, _note, credentials, one_more),
)


def _first(vault: Vault) -> CredentialDraft:
    del vault
    return CredentialDraft(
        description="First", environment=environment(EnvironmentKind.SANDBOX), client_id="c", secret=SECRET
    )
