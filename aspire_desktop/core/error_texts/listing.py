"""What is said of a list of credentials, and of each pair in it, by code."""

from typing import Final

TEMPLATES: Final = {
    "listing.too_large": "The file is larger than {limit_mb} MB.",
    "listing.no_credential": (
        "No credential was found. Known lists: a table with the headings Description, Client ID and Secret; "
        "an .env, INI, YAML or JSON file; an export of Postman, Insomnia, Bruno or Bitwarden."
    ),
    "listing.workbook": "This is an Excel workbook or a ZIP archive: save the list as CSV, and import that.",
    "listing.too_many": "The file holds more than {limit:,} credentials.",
    "listing.table_broken": "The table cannot be read: a cell is too long or not closed.",
    "listing.json_broken": "The file looks like JSON, but cannot be read as such.",
    "listing.yaml_broken": "The file looks like YAML, but cannot be read as such.",
    "listing.yaml_too_large": "The file's YAML grows too large.",
    "listing.toml_broken": "The file is not TOML.",
    "listing.encrypted": "This Bitwarden export is encrypted: export it again as JSON without a password.",
    "listing.fits_several": "“{name}” fits {names}: choose which of them it replaces.",
    "listing.columns_not_read": "Columns not read: {names}.",
    "listing.environment_not_chosen": "Choose the environment of this credential.",
    "listing.environment_not_said": "Choose the environment: the list does not say.",
    "listing.environments_differ": "Choose the environment: the list says {kinds}.",
    "listing.environment_not_known": "Choose the environment: the list says “{said}”.",
    "listing.hosts_differ": "Choose the environment: the list names several hosts ({hosts}).",
    "listing.disabled": "Disabled in the list.",
    "listing.no_secret": "No Secret stands beside this Client ID.",
    "listing.no_client_id": "No Client ID stands beside this Secret.",
    "listing.placeholder": "The {part} is a placeholder.",
    "listing.rounded": "A spreadsheet has rounded the {part} to a number: copy it from where it came from.",
    "listing.not_utf8": "The {part} holds characters that cannot be read: save the list as UTF-8.",
    "listing.unreadable": "The {part} cannot be read: {problem}.",
    "listing.doubtful": "Check the {part}: {doubt}.",
    "listing.quotes_open": "its quotes are not closed",
    "listing.text_after_quote": "text follows its closing quote",
    "listing.read_differently": "programs read its quotes, backslashes, # or $ differently",
    "listing.is_encrypted": "it is encrypted",
    "listing.stands_twice": "it stands in the list several times, with different values",
    "listing.several_secrets": "several Secrets with different values stand beside the Client ID",
    "listing.several_ids": "several Client IDs with different values stand beside it",
    "listing.swapped": "by their forms, it and the Client ID stand in each other's place in the list",
    "listing.other_program": "it may be another program's, for its name does not say “client”",
    "listing.vendor": "Not Aspire's: its name says “{vendor}”.",
    "listing.other_form": "Not Aspire's: it has the form of another service's key.",
    "listing.other_host": "Not Aspire's: it is for {host}.",
    "listing.host_unknown": "{host} is not one of Aspire's hosts: check it.",
    "listing.owner_unknown": "Nothing says that “{owner}” is Aspire's: check it.",
    "listing.login": "A login from a password manager: check that it is a Client ID and its Secret.",
    "listing.user_name": "The Client ID looks like a user name.",
    "listing.equal": "The Secret is the same as the Client ID.",
    "listing.include_unknown": "No pair of the list is called “{name}” or stands there.",
    "listing.one_login_twice": (
        "The pairs at {place} and {other} have the same Client ID and different Secrets: choose one of them."
    ),
    "listing.same": "The same as at {place}.",
    "listing.other_secret": "The list has another Secret for this Client ID at {place}.",
}
