#!/usr/bin/env python3
"""Sets up and runs Aspire Desktop from a checkout, with nothing but Python and pip.

    python packaging/dev.py demo     the window, on a demo server of its own
    python packaging/dev.py run      the window, on your own credentials
    python packaging/dev.py test     the tests
    python packaging/dev.py check    lint, format, types, import contracts, translations
    python packaging/dev.py bench    the measurements
    python packaging/dev.py benchmarks [RUNS]       the table of BENCHMARKS.md
    python packaging/dev.py screenshots [FOLDER]    a picture of every screen
    python packaging/dev.py translations    the files of translations, from the code
    python packaging/dev.py torture [NAME ...]      each fallible call of each operation fails in turn
    python packaging/dev.py kill [N]                the window and two commands are killed N times
    python packaging/dev.py growth [TIMES]          every dialog 500 times, 20,000 repaints: what is left
    python packaging/dev.py fuzz [EXAMPLES]         what comes from outside, made up by hypothesis
    python packaging/dev.py proofs                  tests/README.md: what has to hold, and its tests
    python packaging/dev.py site [FOLDER]           the guide as pages for a browser; dist/site
    python packaging/dev.py audit | sbom | licenses known weaknesses, bill of materials, licenses
    python packaging/dev.py lock     makes the lock files anew (needs uv)

Further arguments are passed on.  Everything is installed into `.venv` in the checkout, from lock
files that pin each package by its hash.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"
VENV = ROOT / ".venv"
#: The versions of Python that the tests run on, from the first to the last.
OLDEST, NEWEST = (3, 11), (3, 14)

#: The lock files, each holding all of the one before it.
LOCK_ORDER = ("runtime", "demo", "dev")
#: What each command needs installed.
LOCKS = {
    "demo": "demo",
    "run": "runtime",
    "test": "dev",
    "check": "dev",
    "bench": "dev",
    "screenshots": "dev",
    "translations": "dev",
    "benchmarks": "dev",
    "torture": "dev",
    "kill": "dev",
    "growth": "dev",
    "fuzz": "dev",
    "audit": "dev",
    "sbom": "dev",
    "licenses": "dev",
    "proofs": "dev",
}
#: Commands that one program does, by its path or its module.
PROGRAMS = {
    "screenshots": "packaging/screenshots.py",
    "translations": "packaging/translations.py",
    "audit": "packaging/supply_chain.py audit",
    "sbom": "packaging/supply_chain.py sbom",
    "licenses": "packaging/supply_chain.py licenses",
    "torture": "-m tests.torture",
    "kill": "-m tests.torture.kills",
    "growth": "-m tests.torture.growth",
    "benchmarks": "-m tests.bench.table",
    "fuzz": "-m tests.torture.fuzz",
    "proofs": "packaging/proofs.py",
    "site": "packaging/website.py",
}

#: Debian's packages by what needs them: the library or the program to look for, then the package's names
#: (Debian renamed some for 64-bit times; the first that exists is taken).
QT_PACKAGES = {
    "glib-2.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "GL": ("libgl1",),
    "EGL": ("libegl1",),
    "xkbcommon": ("libxkbcommon0",),
    "fontconfig": ("libfontconfig1",),
    "dbus-1": ("libdbus-1-3",),
}
WINDOW_PACKAGES = {
    "xcb-cursor": ("libxcb-cursor0",),
    "xcb-icccm": ("libxcb-icccm4",),
    "xcb-keysyms": ("libxcb-keysyms1",),
    "xcb-shape": ("libxcb-shape0",),
    "xcb-xkb": ("libxcb-xkb1",),
    "xkbcommon-x11": ("libxkbcommon-x11-0",),
}
TEST_PROGRAMS = {
    "Xvfb": ("xvfb",),
    "openbox": ("openbox",),
    "xdotool": ("xdotool",),
    "xclip": ("xclip",),
    "dbus-daemon": ("dbus",),
    "gnome-keyring-daemon": ("gnome-keyring",),
    "faketime": ("faketime",),
}
FONT = (Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"), ("fonts-dejavu-core",))


class SetupError(Exception):
    """Something that the user has to do first; the text says what."""


def main(arguments: list[str]) -> int:
    """Do what the first argument says and return the exit code."""
    command, *rest = arguments or ["help"]
    try:
        if command == "lock":
            return make_locks()
        if command == "site":  # it has an environment of its own
            return run(command, rest, Path(sys.executable))
        if command not in LOCKS:
            print(__doc__)
            return 0 if command in ("help", "-h", "--help") else 2
        check_python(sys.version_info[:2])
        if command in ("demo", "run"):
            check_display(rest)
        install_system_packages(command, rest)
        python = make_environment(LOCKS[command])
    except SetupError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    return run(command, rest, python)


def check_python(version: tuple[int, ...]) -> None:
    """Refuse what is too old, and warn of what is newer than the tests: it is tried all the same."""
    found, oldest, newest = (".".join(map(str, one)) for one in (version, OLDEST, NEWEST))
    if version < OLDEST:
        raise SetupError(f"Python {oldest} or later is needed; this is {found}.")
    if version > NEWEST:
        print(
            f"dev.py: Python {found} is newer than those tested ({oldest} to {newest}). "
            f"If its packages don't install, use Python {newest}.",
            file=sys.stderr,
        )


def check_display(arguments: list[str]) -> None:
    """Say what to do where a window cannot be shown, before anything slow is done."""
    if not sys.platform.startswith("linux") or wants_screenshot(arguments):
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise SetupError(
            "there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).\n"
            "Start this from a desktop, or save a picture of the window instead:\n"
            "    python packaging/dev.py demo --screenshot window.png"
        )


def wants_screenshot(arguments: list[str]) -> bool:
    return any(argument.split("=")[0] == "--screenshot" for argument in arguments)


def wanted_packages(command: str, arguments: list[str]) -> list[tuple[str, ...]]:
    """Return the missing Debian packages, each as its possible names."""
    libraries = dict(QT_PACKAGES)
    if command != "check" and not wants_screenshot(arguments):
        libraries |= WINDOW_PACKAGES
    missing = [names for library, names in libraries.items() if not ctypes.util.find_library(library)]
    if command in ("test", "bench", "benchmarks"):
        missing += [names for program, names in TEST_PROGRAMS.items() if not shutil.which(program)]
    font, names = FONT
    if not font.exists():
        missing.append(names)
    return missing


def install_system_packages(command: str, arguments: list[str]) -> None:
    """On Debian and Ubuntu install what Qt needs, or name it where that takes another user."""
    if not Path("/etc/debian_version").exists():
        return
    missing = wanted_packages(command, arguments)
    if not missing:
        return
    if os.geteuid() != 0:
        names = " ".join(names[-1] for names in missing)
        print(f"Some system packages are missing. Install them with:\n    sudo apt-get install {names}")
        return
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    say("Updating the list of system packages")
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False, stdout=subprocess.DEVNULL)
    chosen = [available(names) for names in missing]
    say(f"Installing {' '.join(chosen)}")
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *chosen]
    if subprocess.run(install, env=environment, check=False, stdout=subprocess.DEVNULL).returncode:
        raise SetupError(f"apt-get could not install {' '.join(chosen)}.")


def available(names: tuple[str, ...]) -> str:
    """Return the first of `names` that this release of Debian has."""
    for name in names[:-1]:
        shown = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if shown.returncode == 0 and shown.stdout:
            return name
    return names[-1]


def make_environment(lock: str) -> Path:
    """Return the Python of an environment that holds the lock, made anew where it does not."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    mark = VENV / "aspire-desktop.lock"
    place = LOCK_ORDER.index(lock)
    made = mark.read_text() if python.exists() and mark.exists() else ""
    if made in map(fingerprint, LOCK_ORDER[place:]):
        return python
    try:
        if made in map(fingerprint, LOCK_ORDER[:place]):
            # Added to what is there: a program that runs from it goes on.
            say(f"Adding the packages of {lock}.txt to {VENV.name}")
            mark.unlink()
        else:
            # Without its mark an environment may be half-made: it is thrown away whole.
            say(f"Making {VENV.name} with the packages of {lock}.txt; this takes a minute")
            shutil.rmtree(VENV, ignore_errors=True)
            create_venv()
            pip(python, "--require-hashes", "-r", str(REQUIREMENTS / "build.txt"))
        install(python, lock)
        mark.write_text(fingerprint(lock))
    except OSError as error:
        raise SetupError(f"{VENV} could not be written: {error.strerror}.") from error
    return python


def install(python: Path, lock: str) -> None:
    """Put the packages of a lock into an environment, and the checkout itself."""
    packages = ("--require-hashes", "--no-deps", "-r", str(REQUIREMENTS / f"{lock}.txt"))
    pip(python, "--no-build-isolation", *packages)
    pip(python, "--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT))


def fingerprint(lock: str) -> str:
    """Return what an environment depends on, as one line."""
    files = [REQUIREMENTS / "build.txt", REQUIREMENTS / f"{lock}.txt", ROOT / "pyproject.toml"]
    content = b"".join(path.read_bytes() for path in files)
    return f"{sys.version_info[:3]} {ROOT} {lock} {hashlib.sha256(content).hexdigest()}"


def own_python() -> str:
    """Return the Python that stays where the environment is made anew, though it was started from there."""
    return str(getattr(sys, "_base_executable", "") or sys.executable)


def create_venv() -> None:
    result = subprocess.run(
        [own_python(), "-m", "venv", str(VENV)], capture_output=True, text=True, check=False
    )
    if result.returncode:
        hint = (
            "On Debian and Ubuntu: apt-get install python3-venv."
            if Path("/etc/debian_version").exists()
            else ""
        )
        raise SetupError(
            f"Python could not make a virtual environment. {hint}\n{result.stdout}{result.stderr}"
        )


def pip(python: Path, *arguments: str) -> None:
    """Install, quietly unless it fails."""
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise SetupError(f"pip failed; is the network, or its proxy, there?\n{result.stdout}{result.stderr}")


def run(command: str, arguments: list[str], python: Path) -> int:
    environment = dict(os.environ)
    if command in ("demo", "run"):
        if wants_screenshot(arguments):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        options = ["--demo"] if command == "demo" else []
        # From where the user is: the paths among the arguments are meant from there.
        program = [str(python), "-m", "aspire_desktop", *options, *arguments]
        return subprocess.run(program, env=environment, check=False).returncode
    code = 0
    for step in steps(command, arguments, python):
        say(" ".join(step[1:]) or Path(step[0]).name)
        code = subprocess.run(step, cwd=ROOT, env=environment, check=False).returncode or code
    return code


def steps(command: str, arguments: list[str], python: Path) -> list[list[str]]:
    """Return the programs to run, one after the other."""
    module = [str(python), "-m"]
    if command == "test":
        # The laboratory is one folder: its tests follow one another.
        is_told = "-m" in arguments or "-n" in arguments
        return [[*module, "pytest", *(() if is_told else workers()), *arguments]]
    if command in PROGRAMS:
        return [[str(python), *PROGRAMS[command].split(), *arguments]]
    if command == "bench":
        word, more = (arguments[0], arguments[1:]) if arguments else ("", [])
        benches = sorted((ROOT / "tests" / "bench").glob(f"bench_*{word}*.py"))
        return [[*module, f"tests.bench.{path.stem}", *more] for path in benches]
    return [
        [*module, "ruff", "check"],
        [*module, "ruff", "format", "--check"],
        [*module, "mypy"],
        [str(python.with_name("lint-imports"))],
        [str(python), PROGRAMS["translations"], "--check"],
    ]


def workers() -> tuple[str, ...]:
    """Return how many processes share the tests, and how: whoever is done takes from the others.

    One more than there are cores, as tests of the whole program spend much of their time waiting for it.
    """
    return "-n", str((os.cpu_count() or 1) + 1), "--dist", "worksteal"


def make_locks() -> int:
    """Resolve anew for all systems and Python versions at once; no file names a registry."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetupError("uv is needed to make the lock files: pip install uv.")
    options = [
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-annotate",
        "--no-header",
        "--quiet",
        "--upgrade",
    ]
    everywhere = ["--universal", "--python-version", "3.11"]
    project = str(ROOT / "pyproject.toml")
    jobs = {
        "build": [*everywhere, str(REQUIREMENTS / "build.in")],
        "runtime": [*everywhere, project],
        "demo": [*everywhere, "--extra", "demo", project],
        "dev": [*everywhere, "--extra", "demo", "--extra", "dev", project],
        "audit": [*everywhere, str(REQUIREMENTS / "audit.in")],
        "site": [*everywhere, str(REQUIREMENTS / "site.in")],
    }
    for name, inputs in jobs.items():
        say(f"Locking {name}.txt")
        target = REQUIREMENTS / f"{name}.txt"
        subprocess.run([uv, "pip", "compile", *options, *inputs, "-o", str(target)], check=True)
    return 0


def say(text: str) -> None:
    print(f"-- {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
