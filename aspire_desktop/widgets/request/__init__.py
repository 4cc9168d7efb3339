"""The form in which a request is filled in."""
