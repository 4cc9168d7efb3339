"""What explains: the guide, and what went wrong."""
