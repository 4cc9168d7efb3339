"""The command line for scripts: the same services, without a window."""
