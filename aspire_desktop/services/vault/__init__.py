"""Where credentials are kept: one encrypted file, one key in the operating system's vault."""
