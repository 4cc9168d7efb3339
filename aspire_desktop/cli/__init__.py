"""The command line for scripts: the same services, without a window."""

import gc

# Most commands end before there is garbage worth looking for, and looking for it while everything is
# imported is a tenth of their time; one that runs on collects all the same.
gc.set_threshold(100_000, 50, 100)
