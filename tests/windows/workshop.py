"""What users of Windows get, built for the tests while those go on that need none of it."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from winbuild.folder import Built, build_folder, compile_packages
from winbuild.installer_source import MACHINE, USER
from winbuild.installers import write_installer, write_setup
from winbuild.launchers import Launcher, build_launcher
from winbuild.sources import embeddable_python, unpacked_wheels
from winbuild.tools import Tools

#: Of the two that are built, each with what its installer is called.
FIRST, SECOND = "1.0.0", "1.0.1"
#: The window's program with the remote control of the tests, which an installation has not: it lies beside
#: the executables, runs on their Python and their packages, and takes Qt's own tests from the laboratory.
REMOTE = Launcher(
    "remote.exe",
    "remote control",
    "sys.path.append('Z:/lab/repo'); import PySide6; "
    "PySide6.__path__.append('Z:/lab/python/site/PySide6'); "
    "from tests.remote.inside import main; sys.exit(main())",
    ("-DWINDOW", "-mwindows"),
)
#: The installed Python on a script of the tests.
SCRIPTED = Launcher("scripted.exe", "a script", "exec(open(sys.argv[1], encoding='utf-8').read())")
#: Has the others end as the executables do, and does not wait for long.
IMPATIENT = Launcher("impatient.exe", "impatient", "", ("-DPATIENCE_MS=1000",))
HELPERS = (REMOTE, SCRIPTED, IMPATIENT)


@dataclass(frozen=True, slots=True)
class Installers:
    """Attributes: installers, built: By version. helpers: The tests' own executables, by name."""

    installers: dict[str, Path]
    built: dict[str, Built]
    helpers: dict[str, Path]


class Workshop:
    """Builds one thing after the other, in a thread; who asks for one waits until it is there.

    Each raises a BuildError where a step has failed.
    """

    def __init__(self, work: Path, thread: ThreadPoolExecutor) -> None:
        self._work = work
        self._installers = thread.submit(self._build_installers)
        self._setups = thread.submit(self._build_setups)
        self._for_all = thread.submit(self._build_for_all)

    def installers(self) -> Installers:
        return self._installers.result()

    def setups(self) -> dict[str, Path]:
        """Return the setup programs by their versions; they are not packed."""
        return self._setups.result()

    def for_all(self) -> dict[str, Path]:
        """Return the installers for all users by their versions."""
        return self._for_all.result()

    def _build_installers(self) -> Installers:
        tools = Tools(self._work)
        compiled = compile_packages(tools, self._work / "compiled", (embeddable_python(), unpacked_wheels()))
        built, installers = {}, {}
        for version in (FIRST, SECOND):
            built[version] = build_folder(tools, self._work / version, version, compiled)
            installers[version] = self._work / version / f"{version}.msi"
            write_installer(tools, built[version], USER, installers[version])
        helpers = {
            launcher.file: build_launcher(
                tools, self._work / launcher.description, launcher, FIRST, "python313.dll"
            )
            for launcher in HELPERS
        }
        return Installers(installers, built, helpers)

    def _build_setups(self) -> dict[str, Path]:
        made, users = {}, self._installers.result()
        for version, built in users.built.items():
            made[version] = self._work / version / f"setup-{version}.exe"
            write_setup(Tools(self._work), built, users.installers[version], made[version], quickly=True)
        return made

    def _build_for_all(self) -> dict[str, Path]:
        made = {}
        for version, built in self._installers.result().built.items():
            made[version] = self._work / version / f"all-{version}.msi"
            write_installer(Tools(self._work), built, MACHINE, made[version])
        return made


@contextmanager
def open_workshop(work: Path) -> Iterator[Workshop]:
    """Have everything built in that folder, and nothing more once the block ends."""
    with ThreadPoolExecutor(1) as thread:
        try:
            yield Workshop(work, thread)
        finally:
            thread.shutdown(cancel_futures=True)
