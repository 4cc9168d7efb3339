"""What can go wrong with the vault, its key, its backups and its folder, by code."""

from typing import Final

TEMPLATES: Final = {
    "vault.not_open": "The vault is not open.",
    "vault.magic_damaged": "The vault file is damaged: its beginning is not a vault's.",
    "vault.cut_short": "The vault file is damaged: it is cut short.",
    "vault.header_damaged": "The vault file is damaged: its header is not as it was written.",
    "vault.too_new": (
        "The vault was written by a newer version of Aspire Desktop. Nothing was read and nothing will be "
        "written: install that version."
    ),
    "vault.damaged": "The vault file is damaged: it is not as it was written, so none of it is used.",
    "vault.header_unreadable": "The vault file is damaged: its header cannot be read.",
    "vault.other_writes": "Another Aspire Desktop has been writing for ten seconds.",
    "vault.older": (
        "The vault file is an older one: {behind:,} later changes that were saved here are not in it."
    ),
    "vault.older_one": "The vault file is an older one: 1 later change that was saved here is not in it.",
    "vault.no_generation_opens": "None of the older generations can be opened either.",
    "vault.key_lost": "The saved credentials are here, but their key is no longer in {store}.",
    "vault.passphrase_needed": "The vault needs its passphrase.",
    "vault.content_unreadable": "The vault's content cannot be read by this version.",
    "vault.folder_unusable": "The data folder {folder} cannot be used.",
    "vault.file_unreadable": "The vault's file cannot be read.",
    "vault.locked": "The vault was locked before this was done. Try again.",
    "vault.passphrase_wrong": "This is not the vault's passphrase.",
    "vault.gone": (
        "The vault file is missing, but there was one here: something else has moved or removed it. "
        "Nothing is written until an earlier version is restored."
    ),
    "vault.copy_not_restored": "The copy was not restored: the vault's files could not be changed.",
    "vault.backup_not_restored": "The backup was not restored: the vault's files could not be changed.",
    "vault.files_not_changed": "The vault's files could not be changed.",
    "vault.not_moved_aside": "The vault's file could not be renamed.",
    "vault.change_not_saved": "The change is not saved yet: the vault's file could not be written.",
    "key_store.backend_broken": (
        "keyring is configured to use {backend}, which cannot be loaded or does not work here. Nothing is "
        "saved: see PYTHON_KEYRING_BACKEND and keyringrc.cfg."
    ),
    "key_store.none": (
        "This system has no vault that a key can be kept in, so nothing can be saved. On Linux a Secret "
        "Service such as GNOME Keyring or KeePassXC is needed."
    ),
    "key_store.null_backend": (
        "keyring is configured to keep nothing (its null backend), so nothing is saved."
    ),
    "key_store.backend_untrusted": (
        "keyring is configured to use {backend}, which is not one of the systems' own vaults and may write "
        "plain text. It is not used, and nothing is saved: see PYTHON_KEYRING_BACKEND and keyringrc.cfg."
    ),
    "key_store.key_differs": "{store} did not give back the key that it was given.",
    "key_store.no_answer": "{store} did not answer for {limit_s:.0f} seconds: unlock it and retry.",
    "key_store.other_content": "The system's vault holds something else in the place of the vault's key.",
    "key_store.refused": "{store} refused access to the vault's key.",
    "key_store.damaged_installation": (
        "A part of Aspire Desktop is missing, so {store} can't be reached. Install Aspire Desktop again."
    ),
    "key_store.no_session": (
        "{store} isn't available in a session over SSH or WinRM, or in a service. Sign in to the desktop, "
        "or run the command as a scheduled task of your user, with its password saved."
    ),
    "key_store.protection_unknown": "The vault's key is protected in a way that this program does not use.",
    "passphrase.too_short": "The passphrase must have at least {limit} characters.",
    "backup.other_passphrase": "The backup was made with another passphrase.",
    "backup.too_large": "{file} is too large for a backup.",
    "backup.passphrase_wrong": "The passphrase is not the one of this backup, or the file is damaged.",
    "backup.no_backup": "This file is no backup of Aspire Desktop.",
    "backup.cut_short": "The backup is damaged: it is cut short.",
    "backup.header_unreadable": "The backup is damaged: its header cannot be read.",
    "backup.too_new": "The backup was written by a newer version of Aspire Desktop.",
    "backup.too_demanding": "The backup asks for more memory or time than any of ours: it is not opened.",
    "backup.folder_missing": "The folder for the backups does not exist.",
    "backup.copies_kept": "Between 1 and {limit} backups can be kept.",
    "backup.no_plan": "There is no plan for backups.",
    "backup.not_read_back": "{file} cannot be read back: {reason}.",
    "backup.differs": "{file} does not hold what was written.",
    "data_folder.missing": (
        "The data folder {folder} is not there. Connect its drive and retry, or choose another folder."
    ),
    "data_folder.gone": (
        "The data folder {folder} held credentials and is gone. If it was moved, put it back, or choose "
        "where it is now."
    ),
    "data_folder.no_vault": "There is no vault in this folder: choose the one that the data was moved to.",
    "data_folder.overlaps": "Choose a folder that is neither the present one, nor in it, nor around it.",
    "data_folder.not_empty": "Choose an empty folder, or a new one: nothing there must be overwritten.",
    "data_folder.network_drive": (
        "Choose a folder on this computer: a network drive may be gone when it is needed."
    ),
    "data_folder.pointer_unreadable": (
        "{file}, which says where the data folder is, cannot be read. Choose the folder."
    ),
    "record.base_url_unusable": "Its base URL cannot be used: edit the credential.",
    "record.unreadable": "A part of it cannot be read ({parts}): edit the credential to repair it.",
    "record.client_id": "Client ID",
    "record.secret": "Secret",
    "record.created_at": "date of creation",
    "record.secret_set_at": "date of the Secret",
    "record.reminder": "reminder",
    "record.rotation": "secret rotation",
    "record.told": "{credential}: {problem}",
    "record.token_unreadable": "{credential}: its token could not be read. Get a new one.",
    "record.time_unusable": "{credential}: a time in it was not usable.",
    "record.clock_unusable": "The clock of {origin} was not usable: it is measured again.",
    "record.backup_plan_unreadable": "The backup schedule could not be read: set it up again.",
    "record.backup_time_unusable": "The time of the last scheduled backup was not usable.",
}
