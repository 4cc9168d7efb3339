"""How it looks: widgets get models, show them, and say what was asked for."""

import aspire_desktop.viewmodels  # noqa: F401 (guards every class derived from Qt's that is made after it)
