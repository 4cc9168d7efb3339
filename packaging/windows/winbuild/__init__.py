"""Builds what Windows installs, on Linux: a folder, and of it a zip, installers and a setup program."""
