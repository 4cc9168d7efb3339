"""How it looks: widgets get models, show them, and say what was asked for."""
