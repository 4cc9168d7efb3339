"""A desktop portal on the session's bus, by another library than the product's: run it as a process.

It prints each notice as a line of JSON, and presses the button that a line of its input names.
"""

import json
import sys
import threading

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.freedesktop.portal.Desktop"
_PLACE = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Notification")


def main() -> None:
    """Serve until the input ends; with an argument, every notice is refused."""
    bus = open_dbus_connection("SESSION")
    bus.send_and_get_reply(message_bus.RequestName(_NAME))
    _say("ready")
    threading.Thread(target=_press, args=[bus], daemon=True).start()
    while True:
        message = bus.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        fields = message.header.fields
        _say(fields.get(HeaderFields.member), fields.get(HeaderFields.signature), message.body)
        if len(sys.argv) > 1:
            bus.send(new_error(message, "org.freedesktop.portal.Error.NotAllowed"))
        else:
            bus.send(new_method_return(message))


def _press(bus: DBusConnection) -> None:
    for line in sys.stdin:
        name, action = line.split()
        bus.send(new_signal(_PLACE, "ActionInvoked", "ssav", (name, action, [])))


def _say(*parts: object) -> None:
    sys.stdout.write(f"{json.dumps(parts)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
