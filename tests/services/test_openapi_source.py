"""Tests for aspire_desktop.services.openapi_source, against a real server."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind
from aspire_desktop.core.errors import DocumentError, InputError, NetworkError
from aspire_desktop.core.openapi.description import Source
from aspire_desktop.services import openapi_source
from aspire_desktop.services.openapi_source import DOCUMENT_PATH, OpenApiSource
from tests.support.api_server import Answer
from tests.support.stage import Stage

ETAG = '"v1"'


def document(title: str = "API") -> dict[str, object]:
    return {
        "openapi": "3.0.0",
        "info": {"title": title, "version": "1"},
        "paths": {"/Branches": {"get": {"tags": ["Branches"], "responses": {}}}},
    }


@pytest.fixture
def source(stage: Stage, tmp_path: Path) -> OpenApiSource:
    return OpenApiSource(tmp_path / "descriptions", stage.client)


@pytest.fixture
def place(stage: Stage) -> Environment:
    return Environment(EnvironmentKind.CUSTOM, stage.server.url)


def serve(stage: Stage, *answers: Answer) -> None:
    stage.server.script("GET", DOCUMENT_PATH, *answers)


async def test_the_servers_document_is_read_without_a_token(
    stage: Stage, source: OpenApiSource, place: Environment
) -> None:
    serve(stage, Answer(json=document()))

    description = await source.download(place)

    assert (description.title, description.source) == ("API", Source.SERVER)
    assert stage.server.requests[0].bearer is None


async def test_before_the_first_download_nothing_is_kept(source: OpenApiSource, place: Environment) -> None:
    assert source.cached(place) is None


async def test_a_downloaded_document_is_kept(stage: Stage, source: OpenApiSource, place: Environment) -> None:
    serve(stage, Answer(json=document()))
    await source.download(place)

    kept = source.cached(place)

    assert kept is not None
    assert (kept.title, kept.source, len(kept.operations)) == ("API", Source.CACHE, 1)


async def test_each_base_url_keeps_its_own(stage: Stage, source: OpenApiSource, place: Environment) -> None:
    serve(stage, Answer(json=document()))
    await source.download(place)

    assert source.cached(replace(place, base_url=f"{place.base_url}/other")) is None


async def test_an_unchanged_document_is_not_sent_again(
    stage: Stage, source: OpenApiSource, place: Environment
) -> None:
    modified = "Mon, 02 Mar 2026 08:00:00 GMT"
    first = Answer(json=document(), headers={"ETag": ETAG, "Last-Modified": modified})
    serve(stage, first, Answer(status=304))
    await source.download(place)

    description = await source.download(place)

    asked = stage.server.requests[1].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == (ETAG, modified)
    assert (description.title, description.source) == ("API", Source.CACHE)


async def test_a_newer_document_replaces_the_kept_one(
    stage: Stage, source: OpenApiSource, place: Environment
) -> None:
    serve(stage, Answer(json=document()), Answer(json=document("New")))
    await source.download(place)

    await source.download(place)

    kept = source.cached(place)
    assert kept is not None
    assert kept.title == "New"


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer(body=b"<!doctype html><html></html>"), "web app's address"),
        (Answer(status=404, body=b""), "answered 404"),
        (Answer(status=302, headers={"Location": "https://evil.example/"}), "redirects"),
        (Answer(body=b"{"), "."),
        (Answer(json={"swagger": "2.0"}), "."),
        (Answer(body=b""), "."),
    ],
)
async def test_a_broken_answer_is_told_and_the_kept_one_stays(
    stage: Stage, source: OpenApiSource, place: Environment, answer: Answer, sentence: str
) -> None:
    serve(stage, Answer(json=document()), answer)
    await source.download(place)

    with pytest.raises(DocumentError, match=sentence):
        await source.download(place)

    assert source.cached(place) is not None


async def test_a_document_over_the_limit_is_refused(
    stage: Stage,
    source: OpenApiSource,
    place: Environment,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(openapi_source, "MAX_BYTES", 100)
    serve(stage, Answer(json=document()))

    with pytest.raises(DocumentError, match="larger"):
        await source.download(place)

    assert source.cached(place) is None


async def test_no_answer_is_a_network_error(stage: Stage, source: OpenApiSource, place: Environment) -> None:
    serve(stage, Answer(raw=b""))

    with pytest.raises(NetworkError):
        await source.download(place)


@pytest.mark.parametrize("damage", [b"", b"\n", b"{}\n{}", b"[" * 100_000, b"\xff\n{}"])
async def test_a_damaged_kept_document_counts_as_none(
    stage: Stage, source: OpenApiSource, place: Environment, tmp_path: Path, damage: bytes
) -> None:
    serve(stage, Answer(json=document(), headers={"ETag": ETAG}))
    await source.download(place)
    (file,) = (tmp_path / "descriptions").iterdir()
    file.write_bytes(damage)

    assert source.cached(place) is None
    await source.download(place)
    assert "if-none-match" not in stage.server.requests[1].headers


async def test_a_document_mixed_with_anothers_etag_is_noticed(
    stage: Stage, source: OpenApiSource, place: Environment, tmp_path: Path
) -> None:
    serve(stage, Answer(json=document(), headers={"ETag": ETAG}))
    await source.download(place)
    (file,) = (tmp_path / "descriptions").iterdir()
    head, _, _body = file.read_bytes().partition(b"\n")
    file.write_bytes(head + b"\n" + json.dumps(document("Other")).encode())

    assert source.cached(place) is None


async def test_a_folder_that_cannot_be_written_costs_only_the_copy(
    stage: Stage, place: Environment, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    serve(stage, Answer(json=document()))

    description = await OpenApiSource(blocked / "below", stage.client).download(place)

    assert description.title == "API"


async def test_no_temporary_file_is_left(
    stage: Stage, source: OpenApiSource, place: Environment, tmp_path: Path
) -> None:
    serve(stage, Answer(json=document()))

    await source.download(place)

    assert [file.suffix for file in (tmp_path / "descriptions").iterdir()] == [".openapi"]


async def test_the_built_in_catalogue_has_operations(source: OpenApiSource) -> None:
    pytest.importorskip("aspire_desktop.resources", reason="only an installed package has it")
    description = source.built_in()

    assert description.source is Source.BUILT_IN
    assert description.operations


async def test_a_file_is_read_as_json_and_as_yaml(source: OpenApiSource, tmp_path: Path) -> None:
    file = tmp_path / "api.json"
    file.write_text(json.dumps(document("From a file")))
    description = source.open_file(file)
    assert (description.title, description.source) == ("From a file", Source.FILE)
    file.write_text("openapi: 3.1.0\ninfo: {title: In YAML}\npaths: {}")
    assert source.open_file(file).title == "In YAML"


async def test_a_file_that_is_not_there_is_named(source: OpenApiSource, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"^There is no file “none\.json”\.$"):
        source.open_file(tmp_path / "none.json")
    with pytest.raises(DocumentError, match="There is no file"):
        source.open_file(tmp_path)
    with pytest.raises(DocumentError, match=r"cannot be read|no file"):
        source.open_file(tmp_path / "a\0b")


async def test_a_file_over_the_limit_is_refused(
    source: OpenApiSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openapi_source, "MAX_BYTES", 100)
    file = tmp_path / "large.json"
    file.write_text(json.dumps(document()) + " " * 100)
    with pytest.raises(DocumentError, match="larger"):
        source.open_file(file)


async def test_an_address_is_asked_without_a_token_and_nothing_is_kept(
    stage: Stage, source: OpenApiSource, tmp_path: Path
) -> None:
    stage.server.script("GET", "/specs/api.yaml", Answer(body=b"openapi: 3.0.0\ninfo: {title: Y}\npaths: {}"))

    description = await source.open_url(f" {stage.server.url}/specs/api.yaml?v=1#/paths ")

    assert (description.title, description.source) == ("Y", Source.URL)
    (request,) = stage.server.requests
    assert (request.bearer, request.query, "cookie" in request.headers) == (None, "v=1", False)
    assert not (tmp_path / "descriptions").exists()


@pytest.mark.parametrize(
    "url",
    ["http://example.com/api.json", "ftp://example.com/a", "file:///etc/passwd", "api.json", "", "https://", "http://[",
     "https://user:pass@example.com/a.json", "\\\\host\\share", "https://example.com/a b"],
)  # fmt: skip
async def test_an_address_that_is_not_safe_is_refused(source: OpenApiSource, url: str) -> None:
    with pytest.raises(InputError):
        await source.open_url(url)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer(body=b"<!doctype html><html></html>"), "This is a web page"),
        (Answer(status=404, body=b"<html>gone</html>"), "answered 404 and a web page"),
        (Answer(status=404, body=b""), "answered 404 instead of an API description"),
        (Answer(status=302, headers={"Location": "https://evil.example/"}), "redirects"),
        (Answer(json={"swagger": "2.0"}), "Swagger 2.0"),
    ],
)
async def test_an_address_that_gives_no_description_says_why(
    stage: Stage, source: OpenApiSource, answer: Answer, sentence: str
) -> None:
    stage.server.script("GET", "/api.json", answer)
    with pytest.raises(DocumentError, match=sentence):
        await source.open_url(f"{stage.server.url}/api.json")
    assert len(stage.server.requests) == 1


async def test_an_address_with_too_much_is_refused(
    stage: Stage, source: OpenApiSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openapi_source, "MAX_BYTES", 100)
    stage.server.script("GET", "/api.json", Answer(body=b" " * 1000))
    with pytest.raises(DocumentError, match="larger"):
        await source.open_url(f"{stage.server.url}/api.json")
