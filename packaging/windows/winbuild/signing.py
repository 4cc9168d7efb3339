"""Signs what is ours, where a certificate is given; what others have signed is never touched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from winbuild.checks import OURS_TO_SIGN
from winbuild.executables import Executable
from winbuild.folder import NAME, Built
from winbuild.tools import EPOCH, BuildError, Tools

#: What a release sets; the certificate with its key is a file, its password is in no argument.
CERTIFICATE, PASSWORD, TIMESTAMPS = "ASPIRE_CERTIFICATE", "ASPIRE_CERTIFICATE_PASSWORD", "ASPIRE_TIMESTAMPS"


@dataclass(frozen=True, slots=True)
class Signer:
    """Attributes: certificate: A PKCS #12 file. timestamps: A URL; without one signatures expire."""

    certificate: Path
    password: str = field(repr=False)
    timestamps: str = ""

    def sign(self, tools: Tools, files: Sequence[Path]) -> None:
        """Sign these in place, without a trace of when it was done.

        Raises:
            BuildError: A file could not be signed.
        """
        for path in files:
            with self._secrets(path.parent) as given:
                signed = f"{path.name}.signed"
                how = ["-h", "sha256", "-n", NAME, *(["-ts", self.timestamps] if self.timestamps else [])]
                command = ["osslsigncode", "sign", *given, *how, "-in", path.name, "-out", signed]
                tools.run(command, path.parent)
            path.with_name(signed).replace(path)
            os.utime(path, (EPOCH, EPOCH))

    @contextmanager
    def _secrets(self, folder: Path) -> Iterator[list[str]]:
        """Put what the signing program reads into `folder`, for as long as it runs; only we can read it."""
        certificate, password = folder / "certificate.p12", folder / "certificate.password"
        try:
            for path in (certificate, password):
                path.touch(mode=0o600)
            shutil.copyfile(self.certificate, certificate)
            password.write_text(self.password, encoding="utf-8")
            yield ["-pkcs12", certificate.name, "-readpass", password.name]
        finally:
            certificate.unlink(missing_ok=True)
            password.unlink(missing_ok=True)


def give_out(built: Built, folder: Path) -> None:
    """Copy what is ours to sign to `folder`, for a service that signs on another machine."""
    for name in OURS_TO_SIGN:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(built.folder / name, folder / name)


def take_back(built: Built, folder: Path) -> None:
    """Put what was signed elsewhere in the place of what was given out.

    Raises:
        BuildError: A file is not signed, or is not the one that was given out.
    """
    for name in OURS_TO_SIGN:
        signed, own = folder / name, built.folder / name
        if not Executable(signed).is_signed:
            raise BuildError(f"{name} is not signed.")
        if Executable(signed).unsigned_part() != Executable(own).unsigned_part():
            raise BuildError(f"{name} is another file than the one that was built.")
        shutil.copyfile(signed, own)
        os.utime(own, (EPOCH, EPOCH))


def signer_of(environment: dict[str, str]) -> Signer | None:
    """Return who signs, as the environment says; None where nobody does.

    Raises:
        BuildError: There is a certificate without its password.
    """
    certificate = environment.get(CERTIFICATE)
    if not certificate:
        return None
    if PASSWORD not in environment:
        raise BuildError(f"{CERTIFICATE} is set, but {PASSWORD} is not.")
    return Signer(Path(certificate), environment[PASSWORD], environment.get(TIMESTAMPS, ""))
