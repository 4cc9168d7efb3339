"""Tests for aspire_desktop.services.backup and core.credentials.importing."""

import json
import struct
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.importing import ImportKind, import_rows, imported, put_back
from aspire_desktop.core.credentials.profile import Renewal
from aspire_desktop.core.credentials.record import OriginRecord, Rotation, VaultDocument
from aspire_desktop.core.errors import InputError, OutputError
from aspire_desktop.services.backup import (
    BackupError,
    open_backup,
    read_backup,
    seal_backup,
    write_backup,
)
from tests.support.canary import find_canary
from tests.support.records import NOW, SECRET, record, token_pair

PASSPHRASE = "correct horse ø battery"
DOCUMENT = VaultDocument(
    credentials=(record("Payroll", token_pair()), record("Invoices")),
    origins=(OriginRecord(origin="https://api.test", clock_offset_s=1.5),),
)
SEALED = seal_backup(DOCUMENT, PASSPHRASE)


def test_a_backup_opens_with_its_passphrase_and_is_the_same() -> None:
    assert open_backup(SEALED, PASSPHRASE) == DOCUMENT


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        ({"read_only": True}, {}, "read only (switched off)"),
        ({}, {"read_only": True}, "read only (switched on)"),
        ({}, {"ask_writes": False}, "asking before writes"),
        ({}, {"renewal": Renewal.BY_HAND}, "refreshing of the token"),
        ({}, {"stop_idle_h": 24}, "refreshing of the token"),
        ({"read_only": True, "notes": "n"}, {}, "read only (switched off), notes"),
    ],
)
def test_a_restore_says_which_setting_it_would_change(
    here: dict[str, Any], there: dict[str, Any], told: str
) -> None:
    known, other = (
        replace(record("Payroll"), profile=replace(record("Payroll").profile, **settings))
        for settings in (here, there)
    )
    (row,) = import_rows(VaultDocument(credentials=(known,)), [other])
    assert ", ".join(map(str, row.differences)) == told


def test_a_restore_says_that_it_ends_a_rotation() -> None:
    known = replace(record("Payroll"), rotation=Rotation(begun_at=NOW))
    (row,) = import_rows(VaultDocument(credentials=(known,)), [record("Payroll")])
    assert list(map(str, row.differences)) == ["rotation of the Secret"]


def test_another_passphrase_opens_nothing() -> None:
    with pytest.raises(BackupError, match="passphrase"):
        open_backup(SEALED, PASSPHRASE + " ")


@pytest.mark.parametrize("place", [0, 9, 20, 60, len(SEALED) // 2, len(SEALED) - 1])
def test_a_changed_byte_is_refused(place: int) -> None:
    changed = bytearray(SEALED)
    changed[place] ^= 1
    with pytest.raises(BackupError):
        open_backup(bytes(changed), PASSPHRASE)


@pytest.mark.parametrize("length", [0, 4, 12, 40, len(SEALED) - 1])
def test_what_is_cut_short_is_refused(length: int) -> None:
    with pytest.raises(BackupError):
        open_backup(SEALED[:length], PASSPHRASE)


@pytest.mark.parametrize(
    "asked", [{"memory_kib": 10**9}, {"passes": 10**6}, {"lanes": 1000}, {"memory_kib": 1}, {"lanes": 0}]
)
def test_a_file_that_asks_for_too_much_is_refused_before_anything_is_allocated(asked: dict[str, int]) -> None:
    (length,) = struct.unpack_from(">I", SEALED, 8)
    header = json.loads(SEALED[12 : 12 + length]) | asked
    encoded = json.dumps(header).encode()
    hostile = SEALED[:8] + struct.pack(">I", len(encoded)) + encoded + SEALED[12 + length :]
    with pytest.raises(BackupError, match="more memory or time"):
        open_backup(hostile, PASSPHRASE)


def test_a_newer_versions_backup_says_so() -> None:
    (length,) = struct.unpack_from(">I", SEALED, 8)
    encoded = SEALED[12 : 12 + length].replace(b'"version":1', b'"version":9')
    with pytest.raises(BackupError, match="newer version"):
        open_backup(SEALED[:12] + encoded + SEALED[12 + length :], PASSPHRASE)


@given(st.binary(max_size=80))
def test_no_bytes_raise_anything_else(raw: bytes) -> None:
    for content in (raw, b"ASPIREB\0" + raw):
        with pytest.raises(BackupError):
            open_backup(content, PASSPHRASE)


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(InputError, match="at least 8"):
        seal_backup(DOCUMENT, "seven77")


def test_the_file_holds_no_secret_and_is_replaced_in_one_step(tmp_path: Path) -> None:
    file = tmp_path / "backup.aspire"
    file.write_bytes(b"older")
    write_backup(file, SEALED)
    assert read_backup(file) == SEALED
    assert find_canary(tmp_path, SECRET) == []
    assert [path.name for path in tmp_path.iterdir()] == ["backup.aspire"]


def test_a_folder_that_is_not_there_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        write_backup(tmp_path / "nowhere" / "b", SEALED)
    with pytest.raises(BackupError, match="cannot be read"):
        read_backup(tmp_path / "nothing")


def test_an_import_is_told_before_it_is_done() -> None:
    here = VaultDocument(credentials=(record("Payroll"), replace(record("Invoices"), secret="another")))
    rows = import_rows(here, [*DOCUMENT.credentials, record("Third")])
    assert [row.kind for row in rows] == [ImportKind.SAME, ImportKind.CHANGED, ImportKind.NEW]


def test_an_import_can_be_taken_back() -> None:
    before = VaultDocument(credentials=(record("Payroll"), replace(record("Invoices"), secret="another")))
    chosen = [record("Invoices"), record("Third")]
    after = imported(before, chosen)
    assert [r.profile.description for r in after.credentials] == ["Payroll", "Invoices", "Third"]
    assert after.find(chosen[0].profile.id) == chosen[0]
    later = after.with_credential(record("Fourth", token_pair(used=timedelta(hours=1))))
    back = put_back(later, before, chosen)
    assert back.credentials == (*before.credentials, later.credentials[-1])
