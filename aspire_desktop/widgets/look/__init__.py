"""The look: tokens, palette, style and signs.  Nothing in here knows what the program does."""
