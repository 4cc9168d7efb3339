"""Where the guide explains each field: by the object name of a control, or of what it stands in.

Asked for when somebody presses F1, and imported then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

#: A place of the guide by a part's name; what is not named here is explained with what it stands in.
_PLACES: Final = {
    # the list of credentials, and the token
    "emptyState": "overview",
    "credentialPanel": "overview#many",
    "credentialSearch": "overview#many",
    "credentialTable": "overview#many",
    "tokenPanel": "token",
    "claimsView": "token#basis",
    "copyTokenButton": "copying",
    "clipboardState": "copying#guard",
    "rateMeter": "environments#limits",
    "rateBar": "environments#limits",
    "vaultState": "keys#vault",
    # operations, and what was sent and saved
    "operationPanel": "trying#find",
    "operationFilter": "trying#find",
    "operationTree": "trying#find",
    "historySearch": "responses#history",
    "historyTable": "responses#history",
    "historyPreview": "responses#history",
    "savedSearch": "responses#saved",
    "savedTable": "responses#saved",
    "savedPreview": "responses#saved",
    "saveRequestDialog": "responses#saved",
    "renameRequestDialog": "responses#saved",
    "moveRequestDialog": "responses#saved",
    # the request
    "requestPanel": "trying#form",
    "requestUrl": "trying#form",
    "parameterForm": "trying#checked",
    "bodyForm": "trying#body",
    "bodyEditor": "trying#body",
    "headersEditor": "trying#headers",
    "acceptField": "trying#headers",
    "codeView": "trying#code",
    "codeLanguage": "trying#code",
    "codeWithToken": "trying#code",
    "queryDialog": "trying#form",
    "confirmWriteBox": "trying#writes",
    # the response
    "responsePanel": "responses",
    "responseFilter": "responses#find",
    "responseFind": "responses#find",
    "responseTable": "responses#table",
    "rowDetail": "responses#table",
    "columnsDialog": "responses#table",
    "exportDialog": "responses#all-rows",
    "compareDialog": "responses#compare",
    "compareChoice": "responses#compare",
    "imageDialog": "responses#files",
    # the form of a credential
    "credentialDialog": "create",
    "clientIdField": "create#secret-once",
    "secretField": "create#secret-once",
    "pasteZone": "create#secret-once",
    "descriptionField": "create#steps",
    "environmentField": "environments",
    "baseUrlField": "environments#web-app",
    "scopesField": "scopes#record",
    "takeoffBox": "scopes#boxes",
    "renewalField": "renewing",
    "stopIdleField": "renewing",
    "askWritesField": "trying#writes",
    "readOnlyField": "trying#writes",
    "tagsField": "create#notes",
    "notesField": "create#notes",
    "credentialTestDialog": "create#test",
    # other dialogs
    "pasteScopesDialog": "scopes#record",
    "bulkTagDialog": "create#notes",
    "loadRecordDialog": "trying#writes",
    "openDescriptionUrlDialog": "failures#description",
    "scopesDialog": "scopes#record",
    "scopeDifferenceTable": "scopes#record",
    "rotationDialog": "rotating#steps",
    "rotationIntegrations": "rotating#before",
    "newSecretField": "rotating#steps",
    "integrationsDialog": "rotating#before",
    "bulkDialog": "renewing",
    "copiesDialog": "vault#older-copies",
    "importDialog": "keys#backup",
    "importEnvironmentField": "environments",
    "importBaseUrlField": "environments#web-app",
    "backupPlanDialog": "keys#backup",
    "exportCredentialsDialog": "keys#backup",
    "passphraseDialog": "keys#lock",
    "lockPage": "keys#lock",
    "evidenceDialog": "token#basis",
    "activityDialog": "settings#activity",
    "keepAliveLog": "renewing",
    "paletteDialog": "keys#keyboard",
    "textDialog": "failures",
    # questions
    "aboutBox": "overview",
    "bulkDeleteBox": "overview#many",
    "checkScopesBox": "scopes#check",
    "expiredTokenBox": "copying#expired",
    "folderMoveBox": "settings#storage",
    "oldFolderBox": "settings#storage",
    "inUseBox": "renewing#in-use",
    "putBackBox": "rotating#does-not-work",
    "quitUnsavedBox": "vault#nowhere",
    "restoreCopyBox": "vault#older-copies",
    "showSecretBox": "settings#secrets",
    "tokenNeededBox": "renewing",
    "vaultHelpBox": "vault",
    "vaultPassphraseBox": "keys#lock",
    # settings
    "settingsDialog": "settings",
    "setting:appearance": "settings#appearance",
    "setting:text_percent": "settings#appearance",
    "setting:language": "settings#appearance",
    "setting:times": "settings#appearance",
    "setting:grouping": "settings#appearance",
    "setting:clear_clipboard_after_s": "settings#clipboard",
    "setting:clipboard_exclude": "settings#clipboard",
    "setting:reveal_s": "settings#secrets",
    "setting:ask_before_reveal": "settings#secrets",
    "setting:hide_from_capture": "settings#secrets",
    "setting:lock_after_min": "settings#lock",
    "setting:lock_with_system": "settings#lock",
    "setting:passphrase": "settings#lock",
    "setting:warn_before_min": "settings#warnings",
    "setting:notify": "settings#warnings",
    "setting:keep_alive_before_min": "settings#warnings",
    "setting:secret_age_days": "settings#warnings",
    "setting:close_to_tray": "settings#tray",
    "setting:start_at_sign_in": "settings#tray",
    "setting:hot_key": "settings#tray",
    "setting:default_top": "settings#requests",
    "setting:history_days": "settings#requests",
    "setting:keep_filters": "settings#requests",
    "setting:proxy": "settings#network",
    "setting:proxy_url": "settings#network",
    "setting:connect_timeout_s": "settings#network",
    "setting:request_timeout_s": "settings#network",
    "setting:rate_limits.production": "settings#environments",
    "setting:rate_limits.sandbox": "settings#environments",
    "setting:rate_limits.demo": "settings#environments",
    "setting:rate_limits.custom": "settings#environments",
    "setting:complete_values": "settings#storage",
    "setting:show_folder": "settings#storage",
    "setting:move_folder": "settings#storage",
    "setting:backup_plan": "settings#storage",
    "setting:activity_days": "settings#activity",
}


def place_of(names: Iterable[str]) -> str:
    """Return where the guide explains a part, e.g. ``settings#network``; empty where nothing explains it.

    Args:
        names: The part's object name, then those of what it stands in, from the inside out.
    """
    return next((_PLACES[name] for name in names if name in _PLACES), "")


def is_explained(name: str) -> bool:
    """Say whether a part of that name has a place of its own."""
    return name in _PLACES
