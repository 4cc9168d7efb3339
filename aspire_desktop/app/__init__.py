"""Starts the program and says who owns whom."""

from aspire_desktop.app.imports import spare_sources

spare_sources()  # before anything else is imported
