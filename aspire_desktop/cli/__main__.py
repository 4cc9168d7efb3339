"""``python -m aspire_desktop.cli``: the command line."""

import signal

# Until the command has its own way to end, an interruption ends the process without a word.  A shell has jobs
# in the background ignore it: they go on.
if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.SIG_DFL)

from aspire_desktop import late_methods

late_methods.install()

# Whoever presses Ctrl+C while it is imported is heard; of the data classes in it most are not made use of.
from aspire_desktop.cli.main import run  # noqa: E402

if __name__ == "__main__":
    run()
