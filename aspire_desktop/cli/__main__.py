"""``python -m aspire_desktop.cli``: the command line."""

import sys

from aspire_desktop.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
