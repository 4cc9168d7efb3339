from jeepney import Message

class DBus:
    def RequestName(self, name: str, flags: int = ...) -> Message: ...  # noqa: N802

class Monitoring:
    def BecomeMonitor(self, rules: list[str], flags: int = ...) -> Message: ...  # noqa: N802

message_bus: DBus
