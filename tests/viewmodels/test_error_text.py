"""An error is shown in the window's language, by way of its template."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from aspire_desktop.core.errors import AspireError, InputError, UntrustedError
from aspire_desktop.core.wording import Phrase
from aspire_desktop.viewmodels.error_text import error_text

_GERMAN = {
    "{problem} Nothing was sent.": "{problem} Nichts wurde gesendet.",
    "The certificate of {host} was revoked.": "Das Zertifikat von {host} wurde gesperrt.",
    "“{name}” is not the name of a cookie.": "„{name}“ heißt kein Cookie.",
}


class _German(QTranslator):
    def translate(self, context: str, source: str, *_: object) -> str | None:
        return _GERMAN.get(source) if context == "errors" else None

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's own name)
        return False


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    translator = _German()
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("qapp")
def test_without_a_translation_the_window_says_what_the_error_says() -> None:
    error = InputError("request.cookie_name", name="a b")

    assert error_text(error) == str(error) == "“a b” is not the name of a cookie."


@pytest.mark.usefixtures("german")
def test_a_sentence_and_the_parts_of_it_are_translated() -> None:
    revoked = Phrase("network.certificate_revoked", host="api.example.com")

    assert error_text(UntrustedError("network.untrusted", problem=revoked)) == (
        "Das Zertifikat von api.example.com wurde gesperrt. Nichts wurde gesendet."
    )
    assert error_text(InputError("request.cookie_name", name="a b")) == "„a b“ heißt kein Cookie."


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_stays_english_and_logs_always_do() -> None:
    assert error_text(AspireError("vault.locked")) == "The vault was locked before this was done. Try again."
    assert str(InputError("request.cookie_name", name="a b")) == "“a b” is not the name of a cookie."
