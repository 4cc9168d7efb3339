"""What can go wrong with files and the desktop, by code."""

from typing import Final

TEMPLATES: Final = {
    "file.not_written": "{file} cannot be written: {reason}.",
    "file.not_read": "{file} cannot be read: {reason}.",
    "file.too_large": "The file {file} is larger than {limit_mib} MiB.",
    "file.upload_not_read": "The file {file} cannot be read: {reason}.",
    "file.nameless_not_written": "The file was not written: {reason}.",
    "file.nameless_not_read": "The file cannot be read: {reason}.",
    "file.answer_not_written": (
        "{file} cannot be written: {reason}. The request was sent, and answered {status}."
    ),
    "file.not_written_nor_sent": "{file} cannot be written: {reason}. Nothing was sent.",
    "file.disk_failed": "the disk failed",
    "file.name_unusable": "its name cannot be used",
    "desktop.sign_in_refused": "The system did not take the entry for the sign-in: {reason}.",
    "desktop.hot_key_malformed": "Write a combination such as Ctrl+Alt+A.",
    "desktop.hot_key_other_key": (
        "Use a letter, a digit, Space or F1 to F24, with Ctrl, Alt or the Windows key."
    ),
    "desktop.hot_key_bare": "Add Ctrl, Alt or the Windows key: the key by itself is needed for typing.",
    "desktop.hot_key_of_every_program": "Every program needs this combination for itself: add Alt or Shift.",
    "desktop.hot_key_taken": "Another program has this combination already: choose another one.",
    "desktop.hot_key_no_x11": "This system's X11 library cannot be used for hot keys.",
    "desktop.hot_key_no_display": "The display cannot be reached for hot keys.",
    "desktop.hot_key_forbidden": (
        "This system lets no program take keys from the others. Its own settings may start "
        "“aspire-desktop” by a key: a second start raises the window."
    ),
    "settings.unreadable": (
        "Settings that could not be read: {names}. Check them: proxy, lock and clipboard above all."
    ),
    "settings.proxy": "proxy",
    "settings.proxy_url": "proxy address",
    "settings.lock_after": "lock after",
    "settings.lock_with_system": "lock with the system",
    "settings.clear_clipboard_after": "clear clipboard after",
    "settings.ask_before_reveal": "ask before a secret is shown",
    "settings.hide_from_capture": "hide from screen capture",
    "settings.missing": (
        "{file} is missing: the standard settings are in force. "
        "Check them: proxy, lock and clipboard above all."
    ),
    "settings.damaged": (
        "{file} cannot be read: the standard settings are in force. "
        "Check them: proxy, lock and clipboard above all."
    ),
    "settings.missing_copy": (
        "{file} is missing: the settings of a copy are in force. "
        "Check them: proxy, lock and clipboard above all."
    ),
    "settings.damaged_copy": (
        "{file} cannot be read: the settings of a copy are in force. "
        "Check them: proxy, lock and clipboard above all."
    ),
    "folder.not_moved": "The data folder was not moved: {reason}. Everything is where it was.",
    "folder.copy_failed": "the copy could not be made",
    "folder.other_session": (
        "Aspire Desktop is open on the same data in another session of yours, such as Remote Desktop. "
        "Changes made in both are kept."
    ),
    "folder.other_silent": (
        "Another Aspire Desktop may be open on the same data but does not answer. "
        "Close it if it hangs. Changes made in both are kept."
    ),
    "history.not_saved": "The history could not be saved ({said}): it is kept in memory only.",
    "history.too_new": "The history was written by a newer version of Aspire Desktop and is left alone.",
    "history.cannot_be_opened": "The history's file cannot be opened: it is kept in memory only.",
    "history.not_opened": "The history's file cannot be opened: {reason}.",
    "history.damaged_stays": (
        "The history's file is damaged and cannot be renamed: the history is kept in memory only."
    ),
    "history.restored": "{what}: {instead}.",
    "history.was_damaged": "The history's file was damaged, and is kept as {file}",
    "history.was_missing": "The history's file was missing or empty",
    "history.begun_anew": "a new one was begun",
    "history.copy_of_day": "the copy of {day} is in its place",
    "history.a_copy": "a copy is in its place",
    "history.left_out": "{count:,} of the requests kept here cannot be read and are left out.",
    "history.left_out_one": "1 of the requests kept here cannot be read and is left out.",
    "activity.missing": "{file} is missing.",
    "activity.unreadable": "{file} cannot be read: {reason}.",
    "activity.cut_short": "{file} was cut short.",
    "activity.changed": "{file} was changed.",
    "activity.not_read": "The record cannot be read.",
    "activity.not_written": "The record cannot be written: {reason:stem}.",
    "activity.unproved": (
        "The record's end could not be proved: the file that says what it is was removed or changed, and "
        "entries may have been removed with it."
    ),
    "activity.unproved_before": "Before entry {number:,}, {at:%Y-%m-%d %H:%M}: {problem}",
    "activity.no_line": "After entry {number:,} a line cannot be read.",
    "activity.entry_changed": "Entry {number:,} was changed, or was not written by this program.",
    "activity.not_next": "Entry {number:,} does not follow on the one before it.",
    "activity.removed_after": "{count:,} entries after entry {last:,} were removed.",
    "activity.removed_after_one": "1 entry after entry {last:,} was removed.",
    "activity.removed_before": "{count:,} entries before {at:%Y-%m-%d %H:%M} were removed.",
    "activity.removed_before_one": "1 entry before {at:%Y-%m-%d %H:%M} was removed.",
    "activity.removed_between": (
        "{count:,} entries between {since:%Y-%m-%d %H:%M} and {at:%Y-%m-%d %H:%M} were removed."
    ),
    "activity.removed_between_one": (
        "1 entry between {since:%Y-%m-%d %H:%M} and {at:%Y-%m-%d %H:%M} was removed."
    ),
}
