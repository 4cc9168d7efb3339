"""The answer and its views."""
