"""The words of a filter."""

from typing import Final

from aspire_desktop.core.odata.fields import FieldKind

COMPARISONS: Final = ("eq", "ne", "gt", "ge", "lt", "le", "has")
ARITHMETIC: Final = ("add", "sub", "mul", "div", "divby", "mod")
#: Each with how few and how many arguments it takes, and what it gives.
FUNCTIONS: Final = {
    "contains": (2, 2, FieldKind.BOOLEAN),
    "startswith": (2, 2, FieldKind.BOOLEAN),
    "endswith": (2, 2, FieldKind.BOOLEAN),
    "indexof": (2, 2, FieldKind.INTEGER),
    "length": (1, 1, FieldKind.INTEGER),
    "substring": (2, 3, FieldKind.TEXT),
    "tolower": (1, 1, FieldKind.TEXT),
    "toupper": (1, 1, FieldKind.TEXT),
    "trim": (1, 1, FieldKind.TEXT),
    "concat": (2, 2, FieldKind.TEXT),
    "year": (1, 1, FieldKind.INTEGER),
    "month": (1, 1, FieldKind.INTEGER),
    "day": (1, 1, FieldKind.INTEGER),
    "hour": (1, 1, FieldKind.INTEGER),
    "minute": (1, 1, FieldKind.INTEGER),
    "second": (1, 1, FieldKind.INTEGER),
    "fractionalseconds": (1, 1, FieldKind.NUMBER),
    "date": (1, 1, FieldKind.DATE),
    "time": (1, 1, FieldKind.TIME),
    "totaloffsetminutes": (1, 1, FieldKind.INTEGER),
    "now": (0, 0, FieldKind.DATE_TIME),
    "mindatetime": (0, 0, FieldKind.DATE_TIME),
    "maxdatetime": (0, 0, FieldKind.DATE_TIME),
    "round": (1, 1, FieldKind.NUMBER),
    "floor": (1, 1, FieldKind.NUMBER),
    "ceiling": (1, 1, FieldKind.NUMBER),
    "cast": (1, 2, FieldKind.UNKNOWN),
    "isof": (1, 2, FieldKind.BOOLEAN),
    "matchesPattern": (2, 2, FieldKind.BOOLEAN),
    "hassubset": (2, 2, FieldKind.BOOLEAN),
    "hassubsequence": (2, 2, FieldKind.BOOLEAN),
    "totalseconds": (1, 1, FieldKind.NUMBER),
    "geo.distance": (2, 2, FieldKind.NUMBER),
    "geo.intersects": (2, 2, FieldKind.BOOLEAN),
    "geo.length": (1, 1, FieldKind.NUMBER),
}
#: What stands inside of an `$expand`'s parentheses, the likeliest first.
EXPAND_OPTIONS: Final = ("$select", "$filter", "$orderby", "$top", "$skip", "$count", "$expand")
KEYWORDS: Final = frozenset({"and", "or", "not", "in", *COMPARISONS, *ARITHMETIC})
#: Those that are meant whatever their case, unless a field is called so.
WORDS: Final = KEYWORDS | {"true", "false", "null"}
