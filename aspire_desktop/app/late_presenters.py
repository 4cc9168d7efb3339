"""Makes the presenters that most runs never need, with what they act by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from aspire_desktop.app.services import Services
    from aspire_desktop.services.bulk_refresh import BulkRefresh
    from aspire_desktop.viewmodels.credential_test_presenter import CredentialTestPresenter
    from aspire_desktop.viewmodels.export_presenter import ExportPresenter
    from aspire_desktop.viewmodels.rotation_presenter import RotationPresenter
    from aspire_desktop.viewmodels.tasks import TaskRunner


class LatePresenters:
    """Each method imports what it makes: the first frame must not wait for it."""

    def __init__(self, services: Services, tasks: TaskRunner) -> None:
        self._services = services
        self._tasks = tasks

    def test(self, parent: QObject) -> CredentialTestPresenter:
        from aspire_desktop.services.credential_test import CredentialTester
        from aspire_desktop.viewmodels.credential_test_presenter import CredentialTestPresenter

        services = self._services
        tester = CredentialTester(services.vault, services.http, services.clock, services.rate)
        return CredentialTestPresenter(tester, services.tokens, self._tasks, parent)

    def bulk_refresh(self) -> BulkRefresh:
        from aspire_desktop.services.bulk_refresh import BulkRefresh

        return BulkRefresh(self._services.tokens, self._services.rate)

    def rotation(self, parent: QObject) -> RotationPresenter:
        from aspire_desktop.services.rotation import RotationService
        from aspire_desktop.viewmodels.rotation_presenter import RotationPresenter

        services = self._services
        service = RotationService(
            services.vault, services.tokens.log_in, services.clock, services.activity.note
        )
        return RotationPresenter(service, self._tasks, parent)

    def export(self, parent: QObject) -> ExportPresenter:
        from aspire_desktop.viewmodels.export_presenter import ExportPresenter

        services = self._services
        return ExportPresenter(services.api, self._tasks, services.clock, parent)
