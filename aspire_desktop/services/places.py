"""Where the program keeps its things."""

from __future__ import annotations

from pathlib import Path
from typing import Final

#: A file of this name beside the executables keeps the data in a folder beside it: in the portable zip.
_PORTABLE_MARK: Final = "portable"
_PORTABLE_FOLDER: Final = "data"


def data_folder(chosen: Path | None = None) -> Path:
    """Return the folder of the vault and the settings, which may not exist yet.

    On Windows it is the local one: a roaming profile would copy the vault to other machines.

    Raises:
        VaultFolderError: The data was moved to a folder that is not there, or nobody knows to which, or all
            of it is gone.
    """
    if chosen is not None:
        return chosen.expanduser().absolute()
    from aspire_desktop.services.folder_move import located

    return located(default_folder())


def is_portable() -> bool:
    """Say whether this is a copy that keeps its data beside itself."""
    from aspire_desktop.services.own_program import installation, is_installed

    return is_installed() and (installation() / _PORTABLE_MARK).is_file()


def default_folder() -> Path:
    """Return where the data lies unless it was moved: beside a portable program, else in the profile."""
    if is_portable():
        from aspire_desktop.services.own_program import installation

        return installation() / _PORTABLE_FOLDER
    from platformdirs import user_data_path

    return user_data_path("aspire-desktop", appauthor=False, roaming=False)
