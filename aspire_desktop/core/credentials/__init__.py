"""Credentials as the user knows them, their tokens, and how long those live."""
