"""Says in one line what a list's reading has of each pair."""

from aspire_desktop.core.credentials.lists.judging import ListedPair
from aspire_desktop.core.credentials.lists.reading import read_list

PRODUCTION, SANDBOX, DEMO = (
    "https://cloud-api.youraspire.com",
    "https://cloudsandbox-api.youraspire.com",
    "https://clouddemo-api.youraspire.com",
)


def summary(pair: ListedPair) -> str:
    """Return e.g. ``id-1 sec-1 sandbox READY``, and the codes of the reasons."""
    kind = pair.kind.value if pair.kind else "?"
    words = [pair.client_id or "-", pair.secret or "-", kind, pair.standing.name]
    return " ".join([*words, *(reason.code.partition(".")[2] for reason in pair.reasons)])


def read(text: str) -> list[str]:
    return [summary(pair) for pair in read_list(text.encode()).pairs]
