"""``python -m aspire_desktop.cli``: the command line."""

from aspire_desktop.cli.main import run

if __name__ == "__main__":
    run()
