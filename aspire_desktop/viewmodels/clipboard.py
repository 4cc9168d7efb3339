"""Puts secrets on the clipboard so that they are not kept there."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtGui import QClipboard

DEFAULT_CLEAR_AFTER_S: Final = 30

_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'
#: Windows reads these as DWORDs: four zero *bytes* mean no, the character "0" would mean yes.
_ZERO: Final = b"\0\0\0\0"


def secret_mime_data(text: str) -> QMimeData:
    """Return `text` marked as a secret for Windows, KDE and macOS.

    Windows: https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats, "Cloud Clipboard
    and Clipboard History Formats".  KDE: Klipper's hint.  macOS: nspasteboard.org.
    """
    mime = QMimeData()
    mime.setText(text)
    mime.setData(_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), _ZERO)
    mime.setData(_WINDOWS.format("CanIncludeInClipboardHistory"), _ZERO)
    mime.setData(_WINDOWS.format("CanUploadToCloudClipboard"), _ZERO)
    mime.setData(_WINDOWS.format("Clipboard Viewer Ignore"), _ZERO)
    mime.setData("x-kde-passwordManagerHint", b"secret")
    mime.setData("application/x-nspasteboard-concealed-type", b"")
    return mime


def plain_mime_data(text: str) -> QMimeData:
    """Return `text` as any other text: where somebody wants to find it in the clipboard's history."""
    mime = QMimeData()
    mime.setText(text)
    return mime


class ClipboardGuard(QObject):
    """Copies secrets, and takes back what it copied after a while, and at exit.

    Of what somebody else put there it clears only what it was told to adopt; it remembers a hash of its
    text, not the text.
    """

    copied = Signal(str)  #: what the copied text was called, never the text
    cleared = Signal()
    not_cleared = Signal()  #: it is there still, and is tried again each second
    remaining_changed = Signal(int)  #: seconds until it is cleared; 0 when nothing is pending

    def __init__(
        self, clipboard: QClipboard, monotonic: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._monotonic = monotonic
        self._clear_after_s = DEFAULT_CLEAR_AFTER_S
        self._is_excluded = True
        self._digest: bytes | None = None
        self._deadline = 0.0
        self._label = self._owner = ""
        #: Whether what is pending was copied here; else it was pasted here, and another program copied it.
        self.is_ours = True
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)

    @property
    def label(self) -> str:
        """What the pending text is called; empty when nothing is pending."""
        return self._label

    def set_clear_after(self, seconds: int) -> None:
        """Set the time until a copy is cleared, from the next copy on; 0 means only at exit."""
        self._clear_after_s = seconds

    def set_excluded(self, *, excluded: bool) -> None:
        """Keep copies out of clipboard histories, from the next copy on, or let them be like any other."""
        self._is_excluded = excluded

    def copy(self, text: str, label: str, owner: str = "") -> None:
        """Put `text` on the clipboard exactly as it is.

        Args:
            text: Of any length.
            label: What people read of it.
            owner: Whose it is, a `ProfileId`, for `clear_of`; empty where it is nobody's.
        """
        self._clipboard.setMimeData(secret_mime_data(text) if self._is_excluded else plain_mime_data(text))
        self.is_ours = True
        self._begin(text, label, owner)
        self.copied.emit(label)

    def adopt(self, is_meant: Callable[[str], bool], label: str, owner: str) -> None:
        """Clear in time what another program has put there and is of no use any more.

        Args:
            is_meant: Says of the clipboard's text whether it is that.
            label: What people read of it.
            owner: Whose it is, as in `copy`.
        """
        text = self._clipboard.text()
        is_pending = self._digest is not None and self._is_there(self._digest)
        if text and not is_pending and is_meant(text):
            self.is_ours = False
            self._begin(text, label, owner)

    def _begin(self, text: str, label: str, owner: str) -> None:
        self._digest = _digest(text)
        self._label, self._owner = label, owner
        self._deadline = self._monotonic() + self._clear_after_s
        if self._clear_after_s:
            self._timer.start()
        else:
            self._timer.stop()
        self.remaining_changed.emit(self._clear_after_s)

    def tick(self) -> None:
        """Clear when the time is up, else announce what is left of it."""
        remaining = self._deadline - self._monotonic()
        if remaining <= 0:
            self.clear_now()
        else:
            self.remaining_changed.emit(max(1, round(remaining)))

    def clear_now(self) -> None:
        """Clear the clipboard if it still holds what was copied here."""
        self._timer.stop()
        if self._digest is None:
            return
        if self._is_there(self._digest):
            self._clipboard.clear()
            if self._is_there(self._digest):  # another program holds it, or the system refuses
                self._deadline = self._monotonic()
                self._timer.start()
                self.not_cleared.emit()
                return
            self.cleared.emit()
        self._digest, self._label, self._owner = None, "", ""
        self.remaining_changed.emit(0)

    def clear_of(self, owners: Collection[str]) -> None:
        """Clear now what belongs to one of these, and nothing else."""
        if self._owner and self._owner in owners:
            self.clear_now()

    def _is_there(self, digest: bytes) -> bool:
        return hmac.compare_digest(digest, _digest(self._clipboard.text()))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
