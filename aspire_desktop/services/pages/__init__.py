"""A whole collection, fetched page by page into one file."""
