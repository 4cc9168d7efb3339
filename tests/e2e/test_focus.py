"""The focus is seen wherever Tab leads, and Tab walks as one reads, on a real screen."""

from collections.abc import Callable

from tests.remote.control import Control
from tests.remote.screens import SCREENS, begin

Program = Callable[..., Control]

#: Between them these have every kind of control.
_KINDS = ("window", "credential-new", "scopes", "settings", "guide", "query-assistant")
#: As one reads the window: the list, the token's card, the operations, the request, the response.
_ORDER = [
    "credentialSearch",
    "addCredentialButton",
    "credentialTable",
    "editCredentialButton",
    "duplicateCredentialButton",
    "deleteCredentialButton",
    "refreshTokenButton",
    "copyTokenButton",
    "copyClientIdButton",
    "showStoredSecretButton",
    "copySecretButton",
    "scopesButton",
    "evidenceButton",
    "claimsButton",
    "operationsTab",
    "operationFilter",
    "operationTree",
    "updateDescriptionButton",
    "executeButton",
    "requestTabs",
    "saveRequestButton",
    "resetButton",
    "parameter:query:$filter",
    "conditionsButton",
    "queryAssistantButton",
    "parameter:query:$select",
    "chipsButton:$select",
    "parameter:query:$expand",
    "chipsButton:$expand",
    "parameter:query:$orderby",
    "chipsButton:$orderby",
    "advancedParametersButton",
    "parameter:query:$skip",
    "parameter:query:$top",
    "parameter:query:$pageNumber",
    "parameter:query:$limit",
    "requestUrl",
    "exportButton",
    "nextPageButton",
    "copyResponseButton",
    "moreResponseButton",
    "maximizeButton",
    "responseTabs",
    "responseFind",
    "responseTable",
]


def test_the_focus_is_seen_on_every_screen_and_every_kind_of_control_in_every_theme(start: Program) -> None:
    program = start("--demo", "--appearance", "light")
    begin(program)
    found: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show(program)
        for theme in ("dark", "contrast", "light") if name in _KINDS else ("light",):
            program.appearance(theme)
            lines = program.focus_seen()
            if lines:
                found[f"{name}, {theme}"] = lines
        program.dismiss()
    assert found == {}


def test_tab_walks_through_the_window_as_one_reads_it_and_comes_back(start: Program) -> None:
    program = start("--demo", "--appearance", "light")
    begin(program)
    program.focus("responseTable")
    assert program.tab_order() == _ORDER
