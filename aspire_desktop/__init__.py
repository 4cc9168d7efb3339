"""Credential manager and request panel for the Aspire External API."""

__version__ = "0.1.0"
