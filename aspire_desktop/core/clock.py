"""Time as a dependency: nothing but the composition root knows the real clock."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

#: Returns the PC's time as aware UTC.
Clock: TypeAlias = Callable[[], datetime]
