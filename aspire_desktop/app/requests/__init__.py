"""Requests: found, filled in, sent, answered, remembered, fetched in full."""
