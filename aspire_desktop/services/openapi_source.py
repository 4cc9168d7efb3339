"""Where the API's description comes from: the server, its kept copy, a file, or our own catalogue."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urldefrag, urlsplit

from aspire_desktop.core import plausible
from aspire_desktop.core.credentials.environment import Environment, is_loopback, origin_of
from aspire_desktop.core.errors import DocumentError, InputError
from aspire_desktop.core.policies import NO_POLICIES, Policies
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.answers import WEB_APP, server_words, unexpected
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.kept_documents import KeptDocuments
from aspire_desktop.services.resource_files import resource

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.description import ApiDescription, Source
    from aspire_desktop.services.opened_documents import OpenedDocuments

DOCUMENT_PATH: Final = "/swagger/v1/swagger.json"
MAX_BYTES: Final = 64 * 1024 * 1024
_NOT_MODIFIED: Final = 304
_MAX_NAME: Final = 100
_ACCEPTED: Final = "application/json, application/yaml, text/yaml;q=0.9, */*;q=0.5"


@dataclass(frozen=True, slots=True)
class _Copy:
    """A kept document and what the server named it by."""

    body: bytes
    etag: str = ""
    last_modified: str = ""


class OpenApiSource:
    """Fetches the document without a token, and keeps the last good one of each base URL."""

    def __init__(
        self, folder: Path, client: HttpClient, policies: Callable[[], Policies] = lambda: NO_POLICIES
    ) -> None:
        """Args: policies: Those of the moment: no server of an environment that is not allowed is asked."""
        self._policies = policies
        self._folder = folder
        self._client = client
        self._copies = KeptDocuments(folder, ".openapi")

    @cached_property
    def _opened(self) -> "OpenedDocuments":
        from aspire_desktop.services.opened_documents import OpenedDocuments

        return OpenedDocuments(self._folder)

    def opened(self, environment: Environment) -> "ApiDescription | None":
        """Return what the user opened for this base URL in the place of the server's own.  Blocks."""
        from aspire_desktop.core.openapi.description import read_description

        document = self._opened.find(environment.base_url)
        if document is None:
            return None
        try:
            return read_description(document.body, document.source)
        except DocumentError:
            return None

    def forget_opened(self, environment: Environment) -> None:
        """Go back to the server's own description.  Blocks."""
        self._opened.forget(environment.base_url)

    def carry_over(self, environment: Environment, base_url: str) -> None:
        """Keep what is kept for a base URL for another one as well, which has no document itself.  Blocks."""
        from aspire_desktop.core.openapi.description import Source
        from aspire_desktop.services.opened_documents import OpenedDocument

        document, copy = self._opened.find(environment.base_url), self._copy(environment)
        if document is None and copy is not None:
            document = OpenedDocument(Source.URL, environment.base_url + DOCUMENT_PATH, copy.body)
        if document is not None:
            self._opened.keep(base_url, document)

    async def reopen(self, environment: Environment) -> "ApiDescription":
        """Return what was opened for this base URL, read anew from where it was.

        Raises:
            DocumentError: It is not there any more, or cannot be read.
            NetworkError: No answer came.
        """
        import asyncio

        from aspire_desktop.core.openapi.description import Source

        document = await asyncio.to_thread(self._opened.find, environment.base_url)
        if document is None:
            raise DocumentError("description.none_opened")
        if not document.place:
            raise DocumentError("description.place_not_kept")
        if document.source is Source.URL:
            return await self.open_url(document.place, environment)
        return await asyncio.to_thread(self.open_file, Path(document.place), environment)

    def cached(self, environment: Environment) -> "ApiDescription | None":
        """Return the kept description, or None where there is none that can be read.  Blocks."""
        from aspire_desktop.core.openapi.description import Source, read_description

        copy = self._copy(environment)
        if copy is None:
            return None
        try:
            return read_description(copy.body, Source.CACHE)
        except DocumentError:
            return None

    def built_in(self) -> "ApiDescription":
        """Return our own short catalogue, for the time before the first download.  Blocks."""
        from aspire_desktop.core.openapi.catalogue import read_catalogue

        return read_catalogue(resource("catalogue.json").read_bytes())

    async def download(self, environment: Environment) -> "ApiDescription":
        """Return the server's description, and keep it; the kept one where it has not changed.

        Raises:
            InputError: The environment is not allowed.
            DocumentError: The answer is no description that can be read; what was kept stays.
            NetworkError: No answer came.
        """
        import asyncio

        copy = await asyncio.to_thread(self._copy, environment)
        response = await self._ask(environment, copy)
        if response.status == _NOT_MODIFIED and copy is not None:
            cached = await asyncio.to_thread(self.cached, environment)
            if cached is not None:
                return cached
            response = await self._ask(environment, None)
        _check(response)
        return await asyncio.to_thread(self._accepted, environment, response)

    def open_file(self, path: Path, environment: Environment | None = None) -> "ApiDescription":
        """Return the description in a file, and keep it for the base URL of `environment`.  Blocks.

        Raises:
            DocumentError: There is no such file, or no description in it that can be read.
        """
        from aspire_desktop.core.openapi.description import Source

        return self._kept(Source.FILE, str(path.absolute()), _file_bytes(path), environment)

    async def open_url(self, url: str, environment: Environment | None = None) -> "ApiDescription":
        """Return the description at `url`, asked for without a token, and keep it for `environment`.

        Raises:
            InputError: It is no https:// address (on this computer http:// will do).
            DocumentError: The answer is no description that can be read.
            NetworkError: No answer came.
        """
        import asyncio

        from aspire_desktop.core.openapi.description import Source

        address, origin = _checked_address(url)
        request = PreparedRequest(method="GET", url=address, headers=(("Accept", _ACCEPTED),))
        limits = replace(self._client.limits, max_body_bytes=MAX_BYTES)
        response = await self._client.send(request, origin=origin, limits=limits)
        _check_found(response)
        # A query may hold a key: it is not written anywhere.
        place = "" if urlsplit(address).query or "@" in urlsplit(address).netloc else address
        return await asyncio.to_thread(self._kept, Source.URL, place, response.body, environment)

    def _kept(
        self, source: "Source", place: str, body: bytes, environment: Environment | None
    ) -> "ApiDescription":
        """Read what was opened; only what can be read is kept."""
        from aspire_desktop.core.openapi.description import read_description
        from aspire_desktop.services.opened_documents import OpenedDocument

        description = read_description(body, source)
        if environment is not None:
            self._opened.keep(environment.base_url, OpenedDocument(source, place, body))
        return description

    async def _ask(self, environment: Environment, copy: _Copy | None) -> ResponseRecord:
        self._policies().check_use(environment)
        headers = [("Accept", "application/json")]
        if copy is not None and copy.etag:
            headers.append(("If-None-Match", copy.etag))
        if copy is not None and copy.last_modified:
            headers.append(("If-Modified-Since", copy.last_modified))
        request = PreparedRequest(
            method="GET", url=environment.base_url + DOCUMENT_PATH, headers=tuple(headers)
        )
        limits = replace(self._client.limits, max_body_bytes=MAX_BYTES)
        return await self._client.send(request, origin=environment.origin, limits=limits)

    def _accepted(self, environment: Environment, response: ResponseRecord) -> "ApiDescription":
        from aspire_desktop.core.openapi.description import Source, read_description

        description = read_description(response.body, Source.SERVER)
        about = {
            "etag": plausible.validator(response.header("etag")),
            "last_modified": plausible.validator(response.header("last-modified")),
        }
        self._copies.keep(environment.base_url, about, response.body)
        return description

    def _copy(self, environment: Environment) -> _Copy | None:
        """Return the kept document; a damaged one counts as none."""
        kept = self._copies.find(environment.base_url)
        if kept is None:
            return None
        about, body = kept
        etag, last_modified = about.get("etag"), about.get("last_modified")
        return _Copy(body, plausible.validator(etag), plausible.validator(last_modified))


def _checked_address(url: str) -> tuple[str, str]:
    """Return the address without its fragment, which is never sent, and its origin."""
    address = urldefrag(url.strip()).url
    try:
        parts = urlsplit(address)
        origin = origin_of(address)
    except ValueError:
        raise InputError("description.address_malformed") from None
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
    if not is_safe or not parts.hostname:
        raise InputError("description.address_no_host")
    return address, origin


def _file_bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise DocumentError("description.file_missing", file=path.name[:_MAX_NAME])
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise DocumentError(
            "description.file_unreadable",
            file=path.name[:_MAX_NAME],
            detail=getattr(error, "strerror", None) or "",
        ) from None
    if len(raw) > MAX_BYTES:
        raise DocumentError("description.file_too_large", limit_mib=MAX_BYTES // 2**20)
    return raw


def _check_found(response: ResponseRecord) -> None:
    if response.is_truncated:
        raise DocumentError("description.too_large", limit_mib=MAX_BYTES // 2**20)
    if response.status != 200 and response.is_web_page:
        said = server_words(response)
        raise DocumentError("description.status_and_web_page", status=response.status, detail=said)
    if response.status != 200:
        unwanted = unexpected(response, Phrase("server.api_description"))
        raise DocumentError(unwanted.code, detail=unwanted.detail, **unwanted.data)


def _check(response: ResponseRecord) -> None:
    if response.is_truncated:
        raise DocumentError("description.api_too_large", limit_mib=MAX_BYTES // 2**20)
    if response.status != 200:
        said = unexpected(response, Phrase("server.own_description"))
        raise DocumentError(said.code, detail=said.detail, **said.data)
    if response.is_web_page:
        raise DocumentError(WEB_APP, detail=server_words(response))
