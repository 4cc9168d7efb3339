"""The guide: its window, its pages, and the ways to it."""
