"""Whatever stands in the small files and in a list, reading it ends with an answer or a sentence."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core import plausible
from aspire_desktop.core.credentials.lists.reading import read_list
from aspire_desktop.core.errors import AspireError, VaultFolderError
from aspire_desktop.core.wording import rendered
from aspire_desktop.services.folder_move import located, old_folder, wished
from aspire_desktop.services.settings import PROXIES, UNKNOWN_PROXY, Settings, SettingsFile

_NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
_NAMES = st.sampled_from([*Settings.__dataclass_fields__, "other"])
_BYTES = st.binary(max_size=400) | _JSON.map(lambda value: json.dumps(value).encode())
_LOCATION = st.dictionaries(st.sampled_from(["folder", "mark", "old", "move_to", "x"]), _JSON | st.text())
_MARKS = ",;\t|\"'=:{}[]\r\n"
_CELL = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(_MARKS), max_size=30)

#: What lists are made of, to be put together in any way.
_PIECES = st.sampled_from(
    [
        "Client ID", "Client Secret:", "secret", "name", "Username", "Password", "## Sandbox", "a", "b",
        "https://[::1", "https://cloud-api.youraspire.com", "ENC(x)", "=> 'a',", "sep=;", "vars {", "[a]",
        "kind: SealedSecret", "encryptedData:", "=", ": ", ",", ";", "\t", "\n", "\n\n", "'", '"', "{", "}",
        "- ",
    ]
)  # fmt: skip


@given(_BYTES | st.dictionaries(_NAMES, _JSON).map(lambda value: json.dumps(value).encode()))
def test_any_settings_file_gives_settings_that_can_be_used_and_told_of(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / "settings.json").write_bytes(content)
        file = SettingsFile(Path(folder))
        found = file.read()
    assert found.proxy in (*PROXIES, UNKNOWN_PROXY)
    assert isinstance(found.lock_after_min, int)
    assert found.proxy == Settings().proxy or file.problem or b"proxy" in content


@given(_BYTES | _LOCATION.map(lambda value: json.dumps(value).encode()))
def test_any_pointer_leads_to_a_folder_or_is_told(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        default = Path(folder)
        (default / "location.json").write_bytes(content)
        for read in (located, wished, old_folder):
            try:
                found = read(default)
            except VaultFolderError:
                continue
            assert found is None or found.is_absolute()


@given(
    st.binary(max_size=600)
    | st.lists(_CELL, max_size=12).map(lambda cells: "\n".join(cells).encode())
    | st.lists(_PIECES, max_size=40).map(lambda pieces: "".join(pieces).encode())
)
def test_any_list_is_read_or_refused_in_a_sentence(raw: bytes) -> None:
    try:
        found = read_list(raw)
    except AspireError as error:
        sentence = rendered(error)
    else:
        sentence = repr(type(found))
    assert sentence


@given(st.dictionaries(st.sampled_from(["date", "age", "retry-after", "etag"]), st.text(max_size=80)))
def test_any_headers_are_usable_or_named(headers: dict[str, str]) -> None:
    named = plausible.unusable_headers(headers.get, _NOW)
    assert all(isinstance(name, str) for name in named)
