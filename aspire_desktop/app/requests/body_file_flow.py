"""Puts a file into a field of a body, in base64."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.app.asking import FileWish, ask_for_file
from aspire_desktop.core.errors import AspireError
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.viewmodels.tasks import TaskRunner

#: Larger ones are no work for a form: the body is a text that can be looked at and edited.
_MAX_BYTES: Final = 20 * 1024 * 1024


class BodyFileFlow(QObject):
    """The file goes into the form it was chosen for, or nowhere."""

    def __init__(self, panels: RequestPanels, tasks: TaskRunner) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._tasks = tasks
        panels.request.parts_made.connect(self._on_parts_made)

    def _on_parts_made(self) -> None:
        body = self._panels.request.body
        if body is not None:
            body.file_wished.connect(self._on_file_wished)

    def _on_file_wished(self, field: str) -> None:
        key = self._panels.choice.now.key
        title = self.tr("Put a file into {field}").format(field=field)
        ask_for_file(
            self._panels.parent,
            FileWish("bodyFileDialog", title),
            lambda path: self._tasks.start(self._fill(path, field, key)),
        )

    async def _fill(self, path: Path, field: str, key: tuple[str, str]) -> None:
        from aspire_desktop.services.uploads import read_file

        subject = Subject(About.REQUEST, key)
        try:
            content = await off_thread(read_file, str(path), _MAX_BYTES)
        except AspireError as error:
            self._panels.messages.show_message(Tone.BAD, error_text(error), error.detail, subject=subject)
            return
        body = self._panels.request.body
        if body is None or self._panels.choice.now.key != key:
            text = self.tr("{name} was not inserted: another operation is selected now.")
            of_form = Subject(About.FORM)  # true only as long as the other one is
            self._panels.messages.show_message(Tone.WARNING, text.format(name=path.name), subject=of_form)
            return
        body.fill_file(field, b64encode(content).decode("ascii"), path.name)
