"""Everything that can go wrong and that the user can be told about.

* AspireError
  * InputError                    what the user entered cannot be used
    * AmbiguousNameError          a name fits more than one credential
    * UnknownNameError            a name fits no credential
    * OriginError                 a request would leave the credential's own host
    * RenewalUnwantedError        a token is needed, and its credential gets none by itself
  * ServerError                   the server answered, but not with what was asked for
    * CredentialsRejectedError    the API refused the client ID or the secret
    * RefreshRefusedError         the API did not take a refresh token, and no login was wanted
    * UnexpectedAnswerError       HTML, an empty body, a 200 without Token, ...
  * DocumentError                 an API description that cannot be read
  * NetworkError                  no answer came back
    * UnreachableError            no connection, or it broke
      * UnknownHostError          the name cannot be looked up
      * ProxyError                the proxy on the way refused, or cannot be used
      * UntrustedError            the server's certificate was refused, or there is no TLS
    * DeadlineError               the answer took too long
  * OutputError                   what was asked for is there, but cannot be written to where it was wanted
  * DesktopError                  the system refused the program a place on the desktop
  * VaultError                    the saved credentials cannot be read or written
    * VaultLockedOutError         the system's vault refused or did not answer
    * VaultLockedError            the user locked it
    * VaultPassphraseNeededError  its key needs a passphrase that was not given
    * VaultPassphraseWrongError   ... that was another one
    * VaultKeyLostError           the file is there, its key is not
    * VaultGoneError              the file is not where it was, and was not removed here
    * VaultOlderError             the file is an older one than was saved last
    * VaultFolderError            the folder that it was moved to is not there, or nobody knows which
    * VaultDamagedError           the file fails its authentication
    * VaultTooNewError            the file was written by a newer version
    * VaultNotSavedError          the change is in memory, the file still holds the old state
"""

from __future__ import annotations

from aspire_desktop.core.wording import Datum, Phrase, Worded


class AspireError(Worded, Exception):
    """Base of every error a user may see; ``str()`` of it is its English sentence, safe to show and to log.

    Attributes:
        code: Says what happened, e.g. ``request.path_value_missing``; its sentence is in `error_texts`.
        data: What the sentence names, by the names of the template's fields.  Never a secret.
        detail: What the server or the system said, as plain text, shown under the sentence.
            Never a secret: whoever fills it redacts it first.
    """

    def __init__(self, code: str, *, detail: str = "", **data: Datum) -> None:
        super().__init__(code)
        self.code = code
        self.data = data
        self.detail = detail

    def __reduce__(self) -> tuple[object, ...]:
        # Not by way of `__init__`, which a subclass may have of its own.
        return _again, (type(self), self.args), self.__dict__


class InputError(AspireError):
    pass


class AmbiguousNameError(InputError):
    pass


class UnknownNameError(InputError):
    pass


class OriginError(InputError):
    pass


class RenewalUnwantedError(InputError):
    pass


class ServerError(AspireError):
    """Attributes: status: the HTTP status of the answer, or None where none applies; in its data as well."""

    def __init__(self, code: str, *, status: int | None = None, detail: str = "", **data: Datum) -> None:
        if status is not None:
            data["status"] = status
        super().__init__(code, detail=detail, **data)
        self.status = status


class CredentialsRejectedError(ServerError):
    pass


class RefreshRefusedError(ServerError):
    pass


class UnexpectedAnswerError(ServerError):
    pass


class DocumentError(AspireError):
    pass


class NetworkError(AspireError):
    """Attributes: was_sent: False where the request certainly never reached the server."""

    was_sent: bool = True


class UnreachableError(NetworkError):
    pass


class UnknownHostError(UnreachableError):
    pass


class ProxyError(UnreachableError):
    pass


class UntrustedError(UnreachableError):
    pass


class DeadlineError(NetworkError):
    pass


class OutputError(AspireError):
    pass


class DesktopError(AspireError):
    pass


class VaultError(AspireError):
    pass


class VaultLockedOutError(VaultError):
    pass


class VaultLockedError(VaultError):
    pass


class VaultPassphraseNeededError(VaultError):
    pass


class VaultPassphraseWrongError(VaultError):
    pass


class VaultKeyLostError(VaultError):
    pass


class VaultGoneError(VaultError):
    pass


class VaultOlderError(VaultError):
    pass


class VaultFolderError(VaultError):
    pass


class VaultDamagedError(VaultError):
    pass


class VaultTooNewError(VaultError):
    pass


class VaultNotSavedError(VaultError):
    pass


def system_reason(error: BaseException) -> str | Phrase:
    """Return why the system could not do it, in its own words where it has any."""
    return getattr(error, "strerror", None) or Phrase("file.disk_failed")


def file_reason(error: OSError) -> str:
    """Return what the system said of a file, with the file's name where it is told, and never its folder."""
    said = error.strerror or type(error).__name__
    named = error.filename if isinstance(error.filename, str) else ""
    name = named.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return f"{name}: {said}" if name else said


def _again(kind: type[AspireError], arguments: tuple[object, ...]) -> AspireError:
    return kind.__new__(kind, *arguments)
