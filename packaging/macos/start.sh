#!/bin/sh
# Starts the program of this bundle on the newest Python that it was made for.
here=$(cd "$(dirname "$0")/.." && pwd)
for python in /Library/Frameworks/Python.framework/Versions/3.13/bin/python3.13 \
    /opt/homebrew/bin/python3.13 /usr/local/bin/python3.13 "$(command -v python3.13)"; do
    if [ -x "$python" ]; then
        PYTHONPATH="$here/Resources/site" PYTHONNOUSERSITE=1 PYTHONDONTWRITEBYTECODE=1 \
            exec "$python" -m aspire_desktop "$@"
    fi
done
osascript -e 'display alert "Aspire Desktop needs Python 3.13" message "Install it from python.org and start again."'
exit 1
