"""The one place of the sentences of errors: English templates by their codes, in a module for each subject.

A sentence is changed here and nowhere else.  Fields in braces are filled with the error's data, as
`wording` does it; a format such as ``{rows:,}`` is Python's.  Codes are what programs rely on: they stay.
"""

from typing import Final

from aspire_desktop.core.error_texts import (
    command_line,
    credential_test,
    credentials,
    description,
    export,
    listing,
    network,
    policies,
    query,
    requests,
    system,
    values,
    vault,
)

#: What a person is told, by the code of an error or a phrase.
TEMPLATES: Final = {
    **command_line.TEMPLATES,
    **credential_test.TEMPLATES,
    **credentials.TEMPLATES,
    **description.TEMPLATES,
    **export.TEMPLATES,
    **listing.TEMPLATES,
    **network.TEMPLATES,
    **policies.TEMPLATES,
    **query.TEMPLATES,
    **requests.TEMPLATES,
    **system.TEMPLATES,
    **values.TEMPLATES,
    **vault.TEMPLATES,
}
