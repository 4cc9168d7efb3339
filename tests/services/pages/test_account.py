"""All rows of an export are of one account, whatever becomes of its credential meanwhile."""

from dataclasses import replace

import pytest

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import InputError
from aspire_desktop.services.pages.export import ExportInterruptedError
from tests.services.pages.conftest import Desk, paged, some_rows
from tests.support.api_server import Answer, Received


def become(desk: Desk, client_id: str, secret: str) -> None:
    """Have another program give the credential another login."""
    desk.stage.server.add_account(client_id, secret)

    def changed(document: VaultDocument) -> VaultDocument:
        found = document.find(desk.profile_id)
        assert found is not None
        profile = replace(found.profile, client_id=client_id)
        return document.with_credential(replace(found, profile=profile, secret=secret, tokens=None))

    desk.stage.vault.update(changed)


async def test_a_credential_that_becomes_another_account_ends_it_and_goes_on_with_no_rows_of_it(
    desk: Desk,
) -> None:
    rows = some_rows(25)

    def change(request: Received) -> Answer:
        become(desk, "stranger", "other")
        return paged(rows)(request)

    desk.serve(rows, change)
    with pytest.raises(ExportInterruptedError, match="changed or removed") as ended:
        await desk.export().run()
    assert (ended.value.rows, desk.asked) == (10, [0])
    with pytest.raises(InputError, match="other"):
        await desk.export().run(resume=True)
    assert desk.asked == [0]


async def test_a_secret_that_is_replaced_meanwhile_is_the_same_account(desk: Desk) -> None:
    rows = some_rows(25)
    client_id = desk.profile.client_id

    def change(request: Received) -> Answer:
        become(desk, client_id, "replaced")
        return paged(rows)(request)

    desk.serve(rows, change)
    assert (await desk.export().run()).rows == 25
