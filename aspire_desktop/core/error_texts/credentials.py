"""What can go wrong with credentials and their tokens: typed in, rotated, by code."""

from typing import Final

TEMPLATES: Final = {
    "credential.secret_shown": (
        "The Secret is in the field {field}, where everyone can read it. Move it to the field Secret."
    ),
    "credential.secret_like": (
        "The field {field} seems to hold a Secret, where everyone can read it. Move it to the field Secret."
    ),
    "credential.tag_too_long": "A tag is longer than {limit} characters.",
    "credential.tag_characters": "A tag must not hold commas, control characters or invisible ones.",
    "credential.too_many_tags": "A credential can have {limit} tags.",
    "credential.description_missing": "The credential needs a description: the one it has in Aspire will do.",
    "credential.description_too_long": "The description is longer than {limit} characters.",
    "credential.description_control_characters": (
        "The description must be one line without control characters."
    ),
    "credential.description_invisible_characters": "The description holds invisible characters.",
    "credential.value_missing": "The {name} is missing.",
    "credential.value_too_long": "The {name} is longer than {limit:,} characters.",
    "credential.value_control_characters": "The {name} holds a line break or another control character.",
    "credential.value_invisible_characters": (
        "The {name} holds invisible characters: copy it from Aspire again."
    ),
    "credential.notes_too_long": "The notes are longer than {limit:,} characters.",
    "credential.notes_control_characters": "The notes hold control characters.",
    "credential.removed": "This credential was removed.",
    "credential.not_usable": "{credential}: {problem}",
    "credential.secret_for_host": "The host is another one: enter the Secret for {host} again.",
    "credential.rotation_open": (
        "The Secret is being rotated: finish the rotation, or discard it, before you change the Client ID or "
        "the host."
    ),
    "credential.name_ambiguous": "{count} credentials are called “{name}”: give an id instead.",
    "credential.name_unknown": "No credential is called “{name}”.",
    "credential.removed_meanwhile": "This credential was removed meanwhile.",
    "credential.named_removed": "“{credential}” was removed.",
    "credential.named_changed": "“{credential}” was changed or removed meanwhile.",
    "token.not_copyable": "This token holds characters that no token has: it is not copied.",
    "token.not_for_cmd": "This token holds characters that cmd cannot keep in a variable.",
    "token.credential_removed": "The credential was removed while its token was on the way.",
    "token.credential_changed": "The credential was changed while its token was on the way: get it again.",
    "token.renewal_unwanted": (
        "There is no valid token of “{credential}”, and by its own setting it gets none by itself: get one "
        "first."
    ),
    "environment.base_url_missing": "A custom environment needs a base URL, such as https://api.example.com.",
    "environment.base_url_characters": "The base URL holds blanks, backslashes or control characters.",
    "environment.base_url_malformed": "The base URL is not a valid URL.",
    "environment.base_url_no_host": "The base URL must begin with https:// and name a host.",
    "environment.base_url_unencrypted": "http:// would send the secret unencrypted: use https://.",
    "environment.base_url_user_name": "The base URL must not hold a user name or a password.",
    "environment.base_url_query": "The base URL must not hold a query or a fragment.",
    "environment.base_url_web_app": (
        "{host} is the web app's address, not the API's: the API is at a host ending in -api.youraspire.com."
    ),
    "environment.look_alike": (
        "This host has letters beyond a to z ({scripts}). Its real name is {host}: it is not Aspire's."
    ),
    "environment.not_aspires": "{host} has Aspire's name in it but isn't Aspire's. Check the address.",
    "rotation.secret_missing": "Paste the new Secret first.",
    "rotation.secret_in_use": "This is the Secret in use: paste the new one that Aspire has shown.",
    "rotation.other_secret": "Another Secret was pasted meanwhile: test that one.",
    "rotation.old_secret_in_use": "The old Secret is in use already.",
    "rotation.over": "The rotation was finished or given up meanwhile.",
    "rotation.under_way": (
        "A rotation of this credential is under way with another Secret: finish it or give it up in the "
        "window first."
    ),
    "rotation.new_secret_in_use": "The new Secret is in use already.",
    "scope_check.token_refused": "The server refused a new token as well (401).",
    "scope_check.limit_reached": "The rate limit is reached (429): go on in a minute.",
    "scopes.line_malformed": "“{line}” is not a scope: write a method and a controller, as in GET Branches.",
    "scopes.controller_malformed": "“{controller}” is not the name of a controller.",
    "scopes.method_unknown": "“{method}” is not a method: use {methods}.",
}
