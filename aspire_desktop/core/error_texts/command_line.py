"""What can go wrong with the command line alone, by code."""

from typing import Final

TEMPLATES: Final = {
    "command_line.file_exists": "{file} is there already: say --yes to replace it.",
    "command_line.no_program": "There is no program called {program}.",
    "command_line.not_executable": "{program} is not a program, or may not be run.",
    "command_line.program_failed": "{program} cannot be run: {reason}.",
    "command_line.removal_unconfirmed": "Removing “{credential}” loses its secret: say --yes to do it.",
    "command_line.restore_unconfirmed": "Changes after the copy will not be in it: say --yes to do it.",
    "command_line.backup_restore_unconfirmed": "Later changes are not in it: say --yes to do it.",
    "command_line.reader_gone": "Whoever read the output has gone.",
    "command_line.output_failed": "The result could not be written to standard output: {reason}.",
    "command_line.no_terminal": (
        "There is no terminal to ask for the passphrase: --passphrase-stdin reads it from standard input."
    ),
    "command_line.passphrase_needed": (
        "The vault needs its passphrase: give it on standard input with --vault-passphrase-stdin."
    ),
    "command_line.input_closed": "The {name} is read from standard input, which is closed.",
    "command_line.input_not_utf8": "The {name} on standard input is not UTF-8.",
    "command_line.input_unreadable": "The {name} cannot be read from standard input: {reason}.",
    "command_line.input_too_long": "The line on standard input is too long for the {name}.",
    "command_line.input_goes_on": "Standard input goes on after the {name}: this command reads no more.",
    "command_line.passphrase_missing": "There is no passphrase on standard input.",
    "command_line.secret_missing": "There is no secret on standard input.",
    "command_line.resume_alone": "--resume goes with --all-pages and --output.",
    "command_line.write_unconfirmed": "{method} on {host} is a write: say --yes to do it.",
    "command_line.answer_cut": (
        "The answer ({status}) is longer than {size:,} bytes and was cut there: it is not whole. The "
        "request itself was carried out."
    ),
    "command_line.guard_empty": (
        "Say what to change: --read-only or --no-read-only, --ask-writes or --no-ask-writes."
    ),
    "command_line.no_demo": (
        "The demo server needs uvicorn, which is not installed here: install aspire-desktop[demo]."
    ),
    "command_line.change_lost": "Nothing was changed: the vault's file could not be written.",
    "command_line.folder_missing": (
        "The data folder {folder} is not there. Connect its drive, or choose another folder in "
        "Aspire Desktop."
    ),
    "command_line.folder_gone": (
        "The data folder {folder} held credentials and is gone. If it was moved, put it back, or name it "
        "with --data-dir. To start with an empty list, delete {path}."
    ),
    "command_line.folder_unknown": (
        "{file}, which says where the data folder is, cannot be read. Start Aspire Desktop to choose the "
        "folder, or name it with --data-dir."
    ),
    "command_line.no_vault_yet": "There is no vault in {folder} yet: no credential is saved there.",
    "command_line.credentials": "{count:,} credentials",
    "command_line.credentials_one": "1 credential",
    "command_line.rows": "{count:,} rows",
    "command_line.rows_one": "1 row",
    "command_line.pages": "{count:,} pages",
    "command_line.pages_one": "1 page",
    "command_line.fetched": "{rows} in {pages}",
    "command_line.fetching": "{rows}, page {page:,}",
    "command_line.exported": "Exported to {file}: {credentials}.",
    "command_line.restored": "Restored: {credentials}.",
    "command_line.older_used": "In use now: {credentials}.",
    "command_line.compressed": (
        "The answer is compressed ({encoding}), which cannot be read here: it is as it came."
    ),
    "command_line.not_text": (
        "The answer is not text: {shown:,} of {size:,} bytes are shown. --output FILE writes "
        "all of it as it came."
    ),
    "command_line.base_url_alone": "--base-url goes with --environment.",
    "command_line.look_alike_unconfirmed": "{warning} Say --yes to save it all the same.",
    "command_line.swapped_unconfirmed": (
        "Client ID and Secret look swapped: what is saved as the Client ID is shown. Say --yes to save it "
        "all the same."
    ),
    "command_line.query_doubled": "{name} is given twice: give it once, in PATH or with --query.",
    "command_line.query_malformed": "--query needs K=V, not “{item}”.",
    "command_line.body_input_closed": "The body is read from standard input, which is closed.",
    "command_line.backup_for_list": "The file is a backup, not a list: the command import restores it.",
    "command_line.body_unreadable": (
        "The body's file cannot be read: {reason}. --body names a file; with --body - the body itself "
        "comes from standard input."
    ),
    "command_line.nothing_to_restore": "The vault opens: nothing is to be restored.",
    "command_line.nothing_newer": "The vault is the one that was saved last.",
    "command_line.collection_not_ended": "The collection had not ended after {minutes:g} min: {kept}",
    "command_line.export_interrupted": "{cause} {kept}",
    "command_line.interrupted": "Interrupted: {kept}",
    "command_line.nothing_kept": "nothing is kept.",
    "command_line.rows_kept": "{rows} kept in {path}: the same command with --resume goes on.",
    "command_line.web_page": (
        "The server answered {status} with a web page in the place of data: check the base URL, and whether "
        "the network asks to sign in."
    ),
    "command_line.status": "The server answered {status}.",
    "command_line.status_and_reason": "The server answered {status} {reason}.",
}
