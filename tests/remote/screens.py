"""Every screen of the program, and how a user comes to it from the demo's window."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.remote.control import Control

Screen = Callable[[Control], None]

#: A low window folds away what is not filled in.
ROOMY: Final = (1280, 800)
_CLIENT_ID: Final = "1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001"
_SECRET: Final = "0123456789abcdef0123"
#: Of the settings, after the page that they open with; their titles are other ones in other languages.
_PAGES: Final = (
    "clipboard",
    "secrets",
    "lock",
    "warnings",
    "tray",
    "requests",
    "network",
    "environments",
    "storage",
    "activity",
)
#: Certain, unknown, doubtful, and of no use.
_LIST: Final = """Name,Client ID,Secret,Environment,Color
Payroll export,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001,0123456789abcdef0123,Sandbox,red
Reports,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a002,0123456789abcdef0124,,
QuickBooks sync,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a003,0123456789abcdef0125,Production,
Template,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a004,{{secret}},Production,
"""


def begin(program: Control) -> None:
    """Bring the demo's window to where most screens begin: a token, a request filled in, its response."""
    program.resize(*ROOMY)
    program.read("credentialTitle", "Demo")
    program.click("getTokenButton")
    program.read("tokenCountdown", "^2[34]:")
    fill_in(program)
    program.click("executeButton")
    program.read("responseStatus", "200")


def fill_in(program: Control) -> None:
    program.type("operationFilter", "WorkTicketTimes get")
    program.select("operationTree", "GET /WorkTicketTimes")
    program.type("parameter:query:$filter", "Hours gt 8")
    program.type("parameter:query:$orderby", "Hours desc")
    program.type("parameter:query:$top", "100")
    program.type("operationFilter", "")


def opened(action: str, dialog: str) -> Screen:
    """Return what opens a dialog by its action."""

    def show(program: Control) -> None:
        program.click(action)
        program.read(dialog)

    return show


def _new_credential(program: Control) -> None:
    program.click("newCredentialAction")
    program.read("credentialDialog")


def _filled_credential(program: Control) -> None:
    _new_credential(program)
    program.type("descriptionField", "Payroll export")
    program.paste("clientIdField", f"Client ID: {_CLIENT_ID}\nSecret: {_SECRET}\n")


def _swapped_credential(program: Control) -> None:
    _new_credential(program)
    program.type("clientIdField", "Zk3vQ9xLw2Rt8YbN5mPd7HsJ4fGcA1eU")
    program.type("secretField", _CLIENT_ID)
    program.read("swapWarning", "Client.ID")


def _history(program: Control) -> None:
    program.click("historyAction")
    program.read("historyTable")


def _saved(program: Control) -> None:
    program.click("savedTab")


def _operations(program: Control) -> None:
    program.click("findOperationAction")
    for search in ("credentialSearch", "operationFilter"):
        program.type(search, "")


def _settings(program: Control) -> None:
    program.click("settingsAction")
    program.read("settingsDialog")


def _responses(tab: str) -> Screen:
    def show(program: Control) -> None:
        program.tab(tab)

    return show


def _conditions(program: Control) -> None:
    """Several conditions under a filter, one of them not finished, with the editor of a further one."""
    program.select("operationTree", "GET /WorkTicketTimes")
    program.type(
        "parameter:query:$filter", "Hours gt 8 and year(WorkTicketTimeDate) eq 2026 or ContactName eq"
    )
    program.click("conditionsButton")
    program.click("condition0")


def _items(program: Control) -> None:
    """The lists of a query field by field, with the options inside of an expanded one."""
    program.select("operationTree", "GET /Opportunities")
    if program.is_visible("moreParametersButton"):
        program.click("moreParametersButton")
    program.type("parameter:query:$select", "OpportunityID,OpportunityNam,BranchName,")
    program.click("chipsButton:$select")
    program.type("parameter:query:$orderby", "WonDate desc,OpportunityName")
    program.click("chipsButton:$orderby")
    program.type("parameter:query:$expand", "OpportunityBillings($select=InvoiceAmount;$top=5)")
    program.click("chipsButton:$expand")
    program.click("expandItem0")


def _settings_page(place: int) -> Screen:
    def show(program: Control) -> None:
        _settings(program)
        program.focus("settingsPages")
        for _ in range(place):
            program.key("Down")

    return show


def _filtered(program: Control) -> None:
    program.tab("responseTree")
    program.type("responseFilter", "Hours")
    program.read("filterState", "[0-9]")


def _nothing_found(program: Control) -> None:
    """Two lists that a search has emptied."""
    program.click("findOperationAction")
    program.type("operationFilter", "zzzz")
    program.type("credentialSearch", "zzzz")
    program.read("credentialTip", ".")


def _request_tab(name: str) -> Screen:
    def show(program: Control) -> None:
        program.tab(name)

    return show


def _body(program: Control) -> None:
    """A write, which has no response yet; its body has the room of that."""
    program.type("operationFilter", "Contacts post")
    program.select("operationTree", "POST /Contacts")
    program.tab("bodyForm")
    program.read("responseStatus", "^[^0-9]*$")  # in any language: there is no status


def _body_text(program: Control) -> None:
    program.click("bodyAsText")
    program.type("operationFilter", "")


def _compare(program: Control) -> None:
    """Compare with the response before; there is one from then on."""
    program.type("parameter:query:$top", "99")
    program.click("executeButton")
    program.click("compareAction")
    program.read("compareState", "[0-9]")


def _list_import(program: Control) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "credentials.csv"
        path.write_text(_LIST, encoding="utf-8")
        program.click("importCredentialsAction")
        program.choose_file(str(path))
        program.read("importSummary", "[0-9]")


def _bulk(program: Control) -> None:
    program.focus("credentialTable")
    program.click("selectAllCredentialsAction")
    program.click("bulkRefreshAction")
    program.read("bulkDialog")


def _attachment(number: int, name: str, dialog: str) -> Screen:
    """Show the file in an attachment."""

    def show(program: Control) -> None:
        program.type("operationFilter", "AttachmentFileData")
        program.select("operationTree", "GET /Attachments/AttachmentFileData")
        program.type("parameter:query:$filter", f"AttachmentID eq {number}")
        program.click("executeButton")
        program.read("responseFile", name)
        program.click("previewFileButton")
        program.read(dialog)

    return show


def _write_question(program: Control) -> None:
    program.click("editCredentialAction")
    program.focus("askWritesField")
    program.key("Space")
    program.click("saveCredentialButton")
    program.wait_until_gone("credentialDialog")
    program.type("operationFilter", "Contacts post")
    program.select("operationTree", "POST /Contacts")
    program.click("bodyAsText")
    program.paste_over("bodyEditor", '{"Contact": {"FirstName": "Inés", "LastName": "Péron"}}')
    program.click("executeButton")
    program.read("confirmWriteBox")


def _back_to_times(program: Control) -> None:
    program.type("operationFilter", "")
    program.select("operationTree", "GET /WorkTicketTimes")
    program.tab("responseTable")


def _row_details(program: Control) -> None:
    _back_to_times(program)
    program.focus("responseTable")
    program.key("Space")
    program.read("rowDetailTitle", "[0-9]")


def _claims(program: Control) -> None:
    program.click("claimsButton")
    program.read("claimsView")


def _tour(program: Control) -> None:
    program.click("tourAction")
    program.read("tourTitle", ".")


def _locked(program: Control) -> None:
    program.click("lockAction")
    program.read("unlockButton")


def _plain(program: Control) -> None:
    program.read("credentialTitle")


#: By name, in the order in which they can be shown one after the other; each is closed by `dismiss`.
SCREENS: Final[Mapping[str, Screen]] = {
    "window": _plain,
    "response-tree": _responses("responseTree"),
    "response-filtered": _filtered,
    "response-raw": _responses("responseText"),
    "response-headers": _responses("responseHeaders"),
    "response-table": _responses("responseTable"),
    "history": _history,
    "saved": _saved,
    "nothing-found": _nothing_found,
    "operations": _operations,
    "credential-new": _new_credential,
    "credential-filled": _filled_credential,
    "credential-swapped": _swapped_credential,
    "credential-edit": opened("editCredentialAction", "credentialDialog"),
    "credential-test": opened("testCredentialAction", "credentialTestDialog"),
    "scopes": opened("scopesAction", "scopesDialog"),
    "rotation": opened("rotateSecretAction", "rotationDialog"),
    "integrations": opened("integrationsAction", "integrationsDialog"),
    "settings": _settings,
    "palette": opened("goToAction", "paletteDialog"),
    "guide": opened("guideAction", "guideDialog"),
    "activity": opened("activityAction", "activityDialog"),
    "evidence": opened("evidenceAction", "evidenceDialog"),
    "backup-plan": opened("scheduleBackupAction", "backupPlanDialog"),
    "copies": opened("olderCopiesAction", "copiesDialog"),
    "all-rows": opened("exportAllPagesAction", "exportDialog"),
    "query-assistant": opened("queryAssistantAction", "queryDialog"),
    "columns": opened("columnsAction", "columnsDialog"),
    "export-credentials": opened("exportCredentialsAction", "exportCredentialsDialog"),
    "passphrase": opened("vaultPassphraseAction", "passphraseDialog"),
    "keep-alive": opened("keepAliveLogAction", "keepAliveLog"),
    "compare": _compare,
    "code": _request_tab("codeView"),
    "request-headers": _request_tab("headersEditor"),
    "body": _body,
    "body-text": _body_text,
    **{f"settings-{name}": _settings_page(place) for place, name in enumerate(_PAGES, 1)},
    "conditions": _conditions,
    "items": _items,
    "import": _list_import,
    "image": _attachment(1000, r"site-1\.png", "imageDialog"),
    "text": _attachment(1002, r"report-3\.csv", "textDialog"),
    "write-question": _write_question,
    "bulk": _bulk,
    "row-details": _row_details,
    "locked": _locked,
}

#: What is laid over a part of the window, which cannot be read meanwhile, and the button that takes it away.
OVERLAYS: Final[Mapping[str, tuple[Screen, str]]] = {
    "claims": (_claims, "closeClaimsButton"),
    "tour": (_tour, "tourEnd"),
}

#: Which dialog a screen is of.
DIALOGS: Final[Mapping[str, str]] = {
    "credential-new": "credentialDialog",
    "credential-test": "credentialTestDialog",
    "scopes": "scopesDialog",
    "rotation": "rotationDialog",
    "integrations": "integrationsDialog",
    "settings": "settingsDialog",
    "palette": "paletteDialog",
    "guide": "guideDialog",
    "activity": "activityDialog",
    "evidence": "evidenceDialog",
    "backup-plan": "backupPlanDialog",
    "export-credentials": "exportCredentialsDialog",
    "copies": "copiesDialog",
    "all-rows": "exportDialog",
    "query-assistant": "queryDialog",
    "columns": "columnsDialog",
    "passphrase": "passphraseDialog",
    "keep-alive": "keepAliveLog",
    "compare": "compareDialog",
    "import": "importDialog",
    "bulk": "bulkDialog",
    "image": "imageDialog",
    "text": "textDialog",
    "write-question": "confirmWriteBox",
}


@dataclass(frozen=True)
class State:
    """A state that takes data or a server of its own.

    Attributes:
        show: Brings the program to it; the second argument ends the server.
        server: The options of the demo server it takes; None where it takes none.
    """

    show: Callable[[Control, Callable[[], None]], None]
    server: tuple[str, ...] | None = None


def add_credential(
    program: Control, url: str, client_id: str, secret: str, description: str = "Payroll export"
) -> None:
    """Add a credential through the form, as a user does."""
    program.click("newCredentialAction")
    program.type("descriptionField", description)
    program.choose("environmentField", "Custom base URL")
    program.type("baseUrlField", url)
    program.type("clientIdField", client_id)
    program.type("secretField", secret)
    program.click("saveCredentialButton")
    program.read("credentialTitle", f"^{description}$")


def _empty(program: Control, end_server: Callable[[], None]) -> None:
    del end_server
    program.read("vaultState", "not saved")
    program.focus("firstCredentialButton")


def _production(program: Control, end_server: Callable[[], None]) -> None:
    del end_server
    program.click("newCredentialAction")
    program.type("descriptionField", "Payroll export")
    program.choose("environmentField", "Production")
    program.type("clientIdField", _CLIENT_ID)
    program.type("secretField", _SECRET)
    program.click("saveCredentialButton")
    program.read("credentialTitle", "^Payroll export$")
    program.type("operationFilter", "Contacts post")
    program.select("operationTree", "POST /Contacts")
    program.click("messageClose")  # of the system's vault, which is not there


def _many(program: Control, end_server: Callable[[], None]) -> None:
    del end_server
    long = "Zeiterfassung und Lohnabrechnung der Niederlassung Nordrhein-Westfalen, zweite Schicht"
    for number, name in enumerate([long, *(f"Integration {n:02}" for n in range(1, 13))]):
        program.click("newCredentialAction")
        program.type("descriptionField", name)
        program.choose("environmentField", "Sandbox" if number % 2 else "Production")
        program.type("clientIdField", f"{_CLIENT_ID}-{number}")
        program.type("secretField", _SECRET)
        program.click("saveCredentialButton")
        program.read("credentialTitle", f"^{name[:20]}")
    program.select("credentialTable", long)


def _busy(program: Control, end_server: Callable[[], None]) -> None:
    del end_server
    program.read("descriptionSource", "from the server")  # the fields are made anew when it has come
    fill_in(program)
    program.click("executeButton")
    program.read("responseStatus", "Waiting|Receiving")


def _refused(program: Control, end_server: Callable[[], None]) -> None:
    del end_server
    fill_in(program)
    program.type("parameter:query:$filter", "NoSuchField eq 1")
    program.click("executeButton")
    program.read("responseStatus", "400")


def _offline(program: Control, end_server: Callable[[], None]) -> None:
    program.click("getTokenButton")
    program.read("tokenCountdown", "^2[34]:")
    fill_in(program)
    end_server()
    program.click("executeButton")
    program.read("responseStatus", "^No response$")  # until then it says that there is none yet


STATES: Final[Mapping[str, State]] = {
    "state-empty": State(_empty),
    "state-production": State(_production),
    "state-many": State(_many),
    "state-busy": State(_busy, ("--latency-ms", "4000")),
    "state-refused": State(_refused, ("--latency-ms", "0")),
    "state-offline": State(_offline, ("--latency-ms", "0")),
}
