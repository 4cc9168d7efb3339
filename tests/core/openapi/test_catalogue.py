"""Tests for aspire_desktop.core.openapi.catalogue and the list that ships with the program."""

from pathlib import Path

from aspire_desktop.core.openapi.catalogue import read_catalogue
from aspire_desktop.core.openapi.description import Source
from aspire_desktop.core.openapi.example import body_example
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import prepare

_FILE = Path(__file__).parents[3] / "resources" / "catalogue.json"


def test_every_operation_of_the_built_in_list_can_be_sent() -> None:
    description = read_catalogue(_FILE.read_bytes())
    assert description.source is Source.BUILT_IN
    assert "GET /ContactTypes" in {operation.key for operation in description.operations}
    for operation in description.operations:
        values = {p.key: "1" for p in operation.parameters}
        draft = RequestDraft(operation.key, values, body=body_example(operation))
        assert prepare(operation, draft, "https://api.test").url.startswith("https://api.test/")
