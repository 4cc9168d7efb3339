"""``python -m aspire_desktop``: the window."""

import sys

from aspire_desktop.app.main import main

if __name__ == "__main__":
    sys.exit(main())
