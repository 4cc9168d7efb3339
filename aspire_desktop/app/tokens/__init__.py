"""Tokens: got, copied, kept alive, warned of; and the gate before one is replaced."""
