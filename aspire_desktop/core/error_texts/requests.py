"""What can go wrong with requests: what is typed, pasted and addressed, by code."""

from typing import Final

TEMPLATES: Final = {
    "request.form_body_no_object": "The body must be a JSON object of the form's fields.",
    "request.field_takes_file": "The field “{name}” takes the path of a file.",
    "request.method_no_word": "The method must be a word such as GET or POST.",
    "request.content_type_of_parts": (
        "The header Content-Type is set by the program itself for a form with parts."
    ),
    "request.cookie_name": "“{name}” is not the name of a cookie.",
    "request.record_unread": "the server answered {status}. {said}",
    "request.read_only": "“{credential}” is read only: no {method} is sent in its name.",
    "request.body_problem": "The body {problem}.",
    "request.path_value_missing": (
        "The path parameter “{name}” needs a value, and “.”, “..” or controls are none."
    ),
    "request.path_leaves_host": "This path would leave the credential's own host.",
    "request.path_empty": "The path is empty.",
    "request.path_characters": "The path holds blanks, controls, “#” or “?”.",
    "request.path_dots": "The path holds “.” or “..”.",
    "request.header_name": "“{name}” is not the name of a header: write Name: value.",
    "request.header_reserved": "The header {name} is set by the program itself.",
    "request.header_characters": "The header {name} holds characters that a header cannot have.",
    "request.url_malformed": "This path makes no valid URL.",
    "request.credential_changed": "The credential was changed meanwhile: nothing was sent.",
    "request.other_origin": "This request would go to {actual}, but the credential belongs to {expected}.",
    "request.nothing_chosen": "Select a credential and an operation first.",
    "request.locked": "The program was locked before you could confirm it.",
    "request.no_credential": "Select a credential first.",
    "request.no_operation": "Select an operation first.",
    "request.other_under_way": "{place} as “{name}” is still under way: wait for it, or cancel it.",
    "request.problems": "{problems}",
    "address.ambiguous": "The address can be read in two ways.",
    "address.not_encoded": "The address holds characters that must be percent-encoded.",
    "address.method": "The request's method is not valid.",
    "address.characters": (
        "The address holds blanks, control characters or letters that are not percent-encoded."
    ),
    "address.too_long": "The address is longer than {limit:,} characters: no server takes that.",
    "address.refused_by_most": (
        "This address has {count:,} characters. Most servers refuse more than {limit:,} (414)."
    ),
    "address.refused_by_some": (
        "This address has {count:,} characters. Some servers refuse a query over {limit:,} (414)."
    ),
    "address.elsewhere": (
        "The API description serves this operation at {server}. It is sent to your own host."
    ),
    "address.malformed": "The address is not a valid URL.",
    "address.user_name": "The address must not hold a user name or a password.",
    "address.unencrypted": "http:// would send the token unencrypted: use https://.",
    "address.fragment": "The address must not hold a fragment (#).",
    "address.dots": "The path must not hold “.” or “..”: it would call another endpoint than the one shown.",
    "address.header_name": "A header's name holds characters that are not allowed there.",
    "address.header_reserved": "The header {name} is set by the application: leave it out.",
    "address.header_characters": (
        "The header {name} holds line breaks, control characters or letters beyond ASCII."
    ),
    "address.token_characters": (
        "The token holds blanks, control characters or letters beyond ASCII: it cannot be sent."
    ),
    "pasted.curl_quotation": "A quotation in this cURL command is never closed.",
    "pasted.curl_option_ambiguous": "cURL has several options that begin with --{name}.",
    "pasted.curl_option_unknown": "cURL has no option --{name}.",
    "pasted.curl_letter_unknown": "cURL has no option -{letter}.",
    "pasted.curl_value_missing": "The last option of this cURL command lacks its value.",
    "pasted.curl_method": "The method of this cURL command cannot be used.",
    "pasted.curl_url_in_file": "The URL of this cURL command stands in a file, which was not opened.",
    "pasted.curl_no_url": "This cURL command has no URL.",
    "pasted.no_curl": "This is no cURL command: it should begin with curl.",
    "pasted.no_invoke_rest": "This is no call of Invoke-RestMethod.",
    "pasted.invoke_rest_no_url": "This call of Invoke-RestMethod has no URL in plain text.",
    "pasted.invoke_rest_method": "The method of this call cannot be used.",
    "pasted.query_alone": "This is only a query: choose the operation that it is for first.",
    "pasted.url_unreadable": "The URL of this request cannot be read.",
    "pasted.other_methods": "This path takes {methods}, not {method}.",
    "pasted.path_meant": "No operation of this API has the path of this request: did you mean “{meant}”?",
    "pasted.path_unknown": "No operation of this API has the path of this request.",
    "pasted.no_request": "This is no request: paste a URL, a line such as GET /Branches, or a cURL command.",
    "pasted.no_authorization": "The Authorization header was left out: the credential's own token is used.",
    "pasted.no_cookies": "Cookies were left out.",
    "pasted.no_password": "The user name and password were left out: the credential's own token is used.",
    "pasted.no_user_agent": "The command sends no User-Agent: this program sends its own.",
    "pasted.several_requests": "The text holds several requests: only the first was taken over.",
    "pasted.several_sent": "The command sends several requests: only the first was taken over.",
    "pasted.several_urls": "The command has several URLs: only the first was taken over.",
    "pasted.url_of_several": (
        "The URL stands for several requests ({patterns}): only the first was taken over."
    ),
    "pasted.url_of_variable": "The URL begins with a variable: the credential's own base URL is used.",
    "pasted.file_unread": "The command reads a file, which was not opened: fill its content in.",
    "pasted.configuration_unread": "The command's configuration file was not opened.",
    "pasted.inserts": "The command inserts what another command prints, as $(…): fill that in.",
    "pasted.form_fields": "Form fields (--form) were left out: fill them in.",
    "pasted.curl_variables": "cURL's own variables (--variable, --expand-…) were not filled in.",
    "pasted.typographic": "Typographic quotation marks and dashes were read as plain ones.",
    "pasted.option_left_out": "{option} was left out.",
    "pasted.headers_made": "The headers were left out: the script makes them when it runs.",
    "pasted.body_made": "The body was left out: the script makes it when it runs.",
    "pasted.body_not_taken": "The body was left out: this operation takes none.",
    "pasted.body_no_text": "The body was left out: it is no text.",
    "pasted.header_left_out": "A header was left out. {said}",
    "pasted.other_host": "The request was for another host: it is sent to the credential's own.",
    "pasted.given_twice": "{name} is given more than once: only its first value was taken over.",
    "pasted.no_such_parameters": "Left out, as the operation has no such parameters: {names}.",
    "pasted.nested_quotation": (
        "This command has typographic quotation marks inside of others: put plain ones, ' and \", in their "
        "place."
    ),
    "saved_requests.too_large": "This file is too large to hold saved requests.",
    "saved_requests.no_such_file": "This is no file of saved requests.",
    "saved_requests.too_new": "These requests were saved by a newer version of Aspire Desktop.",
    "saved_requests.too_many": "This file holds more than {limit:,} requests.",
    "response.json_path_malformed": "This is not a JSONPath: {said}.",
}
