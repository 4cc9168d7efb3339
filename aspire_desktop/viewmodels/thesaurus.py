"""What people call things that have another name here, for the searches of settings and of all actions."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

#: Fewer letters are the beginning of too many words.
_FEWEST: Final = 3


def other_words(word: str) -> tuple[str, ...]:
    """Return what is called here what begins with `word`, in lower case; nothing for a word of its own.

    Each is a text that a name may hold, not always one word: ``hotkey`` is a ``hot key``.
    """
    if len(word) < _FEWEST:
        return ()
    found = (here for typed, here in _lines() if any(one.startswith(word) for one in typed))
    return tuple(dict.fromkeys(text for texts in found for text in texts))


def all_names() -> tuple[str, ...]:
    """Return every name that a search may be led to."""
    return tuple(dict.fromkeys(text for _, texts in _lines() for text in texts))


@cache
def _lines() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return what is typed, and what it is called here; made once, in the language of the start."""
    said = QCoreApplication.translate("Thesaurus", _TEXT)
    lines = (line.partition(":") for line in said.casefold().splitlines())
    return tuple((tuple(typed.split()), tuple(map(str.strip, here.split(",")))) for typed, _, here in lines)


# A line each: what people type, and after the colon what it is called in this program.
_TEXT: Final = """dark light night theme skin color colour style look: appearance, colors
timeout deadline wait hang slow: timeout
hotkey shortcut global: hot key
expire expires expiry expiration lifetime validity valid end: expire, expiry, tokens last
login logon signin authenticate authorize: get token
logout logoff signout: lock
exit close end: quit
password pin passcode pwd: passphrase, secret
replace exchange swap regenerate: rotate
remove erase trash: delete, clear
find look: search, filter
renew extend prolong: refresh
keepalive alive: refreshed, keep-alive
restore recover rollback undo older copies: earlier versions, import, undo
save archive export: back up
permissions rights roles access privileges: scopes
log audit trail journal protocol: activity
autostart startup boot launch login: start when
notification toast popup alert reminder: notification, warn, remind
swagger openapi spec specification schema yaml: api description
excel csv xlsx spreadsheet pages download: all rows
send run call submit launch: execute
directory location data path storage: folder
throttle throttling quota ratelimit rate limit 429: per minute
manual documentation docs: guide
support bug report problem: diagnostics
retention days age keep: keep
zoom font bigger larger smaller scale readability accessibility: text size
screenshot capture recording sharing privacy: screen
pagesize rows limit count: $top
reveal show peek: shown
timezone utc local format: dates
locale translation german deutsch spanish español idioma sprache: language
fullscreen full enlarge: maximize
background minimize minimise: tray
internet connection firewall: proxy
idle inactivity autolock screensaver: lock after
star bookmark favourite: favorite
order sorting: sort
cluster categories folders: group
clone copy: duplicate
rename change modify: edit
add create: new
verify check ping: test
encryption encrypt aes key: vault
version license licence: about"""
