"""One of every dialog, with something in it, for what must hold in all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QListWidget

from aspire_desktop.core.credentials.importing import ImportKind, ImportRow, ListedDraft
from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.lists.reading import read_list
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.rotation import begun, replaced, with_new_secret
from aspire_desktop.services.guide_pages import read_guide
from aspire_desktop.services.renewal_log import Happening, KeepAliveEntry
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.generations import Generation
from aspire_desktop.viewmodels.activity_model import ActivityModel
from aspire_desktop.viewmodels.copies_model import CopiesModel
from aspire_desktop.viewmodels.evidence_view import EvidenceView
from aspire_desktop.viewmodels.import_model import ImportModel
from aspire_desktop.viewmodels.import_source import BackupSource, ListSource
from aspire_desktop.viewmodels.keep_alive_model import KeepAliveModel
from aspire_desktop.viewmodels.palette_model import PaletteEntry
from aspire_desktop.widgets.activity_dialog import ActivityDialog
from aspire_desktop.widgets.backup_plan_dialog import BackupPlanDialog
from aspire_desktop.widgets.bulk_dialog import BulkDialog
from aspire_desktop.widgets.copies_dialog import CopiesDialog
from aspire_desktop.widgets.credential_dialog import CredentialDialog
from aspire_desktop.widgets.credential_export_dialog import CredentialExportDialog, ExportGroup
from aspire_desktop.widgets.credential_test_dialog import CredentialTestDialog
from aspire_desktop.widgets.entry_dialog import EntryDialog
from aspire_desktop.widgets.evidence_dialog import EvidenceDialog
from aspire_desktop.widgets.export_dialog import ExportDialog
from aspire_desktop.widgets.guide.dialog import GuideDialog
from aspire_desktop.widgets.import_dialog import ImportDialog
from aspire_desktop.widgets.integrations_dialog import IntegrationsDialog
from aspire_desktop.widgets.keep_alive_dialog import KeepAliveDialog
from aspire_desktop.widgets.palette_dialog import PaletteDialog
from aspire_desktop.widgets.passphrase_dialog import PassphraseDialog
from aspire_desktop.widgets.request.query_dialog import QueryDialog
from aspire_desktop.widgets.response.columns_dialog import ColumnsDialog
from aspire_desktop.widgets.rotation_dialog import RotationDialog
from aspire_desktop.widgets.scopes_dialog import ScopesDialog
from aspire_desktop.widgets.settings.dialog import SettingsDialog
from aspire_desktop.widgets.text import message_box
from aspire_desktop.widgets.text_dialog import TextDialog
from tests.support.records import NOW, profile, record, token_pair

OFFERED = {"Branches": ["GET", "POST"], "Contacts": ["GET"], "WorkTicketTimes": ["GET", "PATCH", "DELETE"]}
_NEW_SECRET = "canary-new-secret"
_PLACES = (
    Integration(id="a", name="Spreadsheet", owner="Ms. Jensen", how_to_update="Data › Connections"),
    Integration(id="b", name="Nightly job"),
)
_OPTIONS = ["$filter", "$select", "$expand", "$orderby"]


def _used() -> CredentialRecord:
    one = record("Payroll", token_pair())
    return replace(one, profile=replace(one.profile, integrations=_PLACES))


def _copies() -> CopiesDialog:
    model = CopiesModel()
    dialog = CopiesDialog(model, asks=True)
    model.setParent(dialog)
    model.set_copies([Generation(Path("vault.1"), NOW, 4000, ("Payroll", "Reporting"), None)])
    return dialog


def _bulk() -> BulkDialog:
    dialog = BulkDialog(3)
    dialog.show_progress(3, ["Payroll: the Client ID or the Secret was rejected (404)."])
    dialog.end(has_failures=True)
    return dialog


def _export() -> ExportDialog:
    dialog = ExportDialog(lambda path: (f"{path.name}: 1,200 rows are there already.", True, True))
    dialog.begin("All rows of GET /WorkTicketTimes", "https://api.test/WorkTicketTimes", Path("times.csv"))
    return dialog


def _activity() -> ActivityDialog:
    model = ActivityModel()
    dialog = ActivityDialog(model, profile())
    model.setParent(dialog)
    dialog.show_faults([])
    return dialog


def _keep_alive() -> KeepAliveDialog:
    model = KeepAliveModel()
    model.set_entries((KeepAliveEntry(NOW, "Payroll", Happening.RENEWED),))
    dialog = KeepAliveDialog(model)
    model.setParent(dialog)
    dialog.show_state("1 token is kept refreshed.")
    return dialog


_LIST = b"""Name,Client ID,Secret,Environment,Color
Payroll export,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001,canary-secret-of-a-list,Sandbox,red
Reports,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a002,canary-secret-of-a-list,,
QuickBooks sync,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a003,canary-secret-of-a-list,Production,
Template,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a004,{{secret}},Production,
"""


def _list_import() -> ImportDialog:
    reading = read_list(_LIST)

    def compare(listed: Sequence[ListedDraft]) -> list[ImportRow]:
        return [ImportRow(record(one.draft.description), ImportKind.NEW) for one in listed]

    return ImportDialog(ImportModel(ListSource(reading.pairs, compare)), notes=reading.notes)


def _settings(page: int) -> SettingsDialog:
    dialog = SettingsDialog(asdict(Settings()), asdict(Settings()), "The data is in a folder.")
    pages = dialog.findChild(QListWidget, "settingsPages")
    assert pages is not None
    pages.setCurrentRow(page)
    return dialog


def _delete_box() -> QDialog:
    box = message_box(None, "Delete credentials", "Delete 2 credentials?", "Sandbox: Payroll, Reporting")
    box.addButton("&Delete", box.ButtonRole.DestructiveRole)
    box.addButton(box.StandardButton.Cancel)
    return box


#: Each makes a new one.
DIALOGS: dict[str, Callable[[], QDialog]] = {
    "credential": lambda: CredentialDialog(OFFERED),
    "credential edited": lambda: CredentialDialog(OFFERED, profile()),
    "test": lambda: CredentialTestDialog(profile()),
    "scopes": lambda: ScopesDialog(profile(), OFFERED),
    "rotation": lambda: RotationDialog(begun(_used(), NOW)),
    "handing out": lambda: RotationDialog(
        replaced(with_new_secret(begun(_used(), NOW), _NEW_SECRET), _NEW_SECRET, None, NOW)
    ),
    "integrations": lambda: IntegrationsDialog(_used().profile),
    "bulk": _bulk,
    "copies": _copies,
    "import": lambda: ImportDialog(
        ImportModel(
            BackupSource(
                [
                    ImportRow(record("Payroll"), ImportKind.NEW),
                    ImportRow(record("Reporting"), ImportKind.SAME),
                ]
            )
        )
    ),
    "import of a list": _list_import,
    "backup plan": lambda: BackupPlanDialog(None),
    "export of credentials": lambda: CredentialExportDialog([ExportGroup("All (2)", (profile().id,))]),
    "entry": lambda: EntryDialog("Rename", "Name"),
    "entry of lines": lambda: EntryDialog("Paste a list of scopes", "A line each", has_lines=True),
    "entry of items": lambda: EntryDialog("Remove a tag", "Tag", items=["payroll", "invoices"]),
    "passphrase": lambda: PassphraseDialog("Export", "The file holds all secrets.", twice=True),
    "evidence": lambda: EvidenceDialog(
        "api.test", EvidenceView("Rolling 24 hours.", "Seen alive.", is_proven=True, can_forget=True)
    ),
    "activity": _activity,
    "keep refreshed": _keep_alive,
    "palette": lambda: PaletteDialog([PaletteEntry("Payroll", "credential", str)] * 3),
    "settings": lambda: _settings(0),
    "settings, network": lambda: _settings(7),
    "guide": lambda: GuideDialog(read_guide()),
    "export": _export,
    "columns": lambda: ColumnsDialog(["Id", "ContactName", "StartTime"], [True, True, False]),
    "query": lambda: QueryDialog([], _OPTIONS, {}),
    "text": lambda: TextDialog("Problem", "The request was not sent.", "Details\n" * 20),
    "message box": _delete_box,
}
