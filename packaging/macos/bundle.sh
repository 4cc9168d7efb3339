#!/usr/bin/env bash
# Makes "Aspire Desktop.app" of the wheel in a folder, with an environment of its own: bundle.sh dist
#
# The bundle has the packages, not Python itself: it runs on the Python 3.13 of python.org, or of Homebrew.
# On macOS. It is signed for this computer only: for others it takes a certificate of Apple's.
set -euo pipefail
folder=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
app="$folder/Aspire Desktop.app"
contents="$app/Contents"
wheel=$(echo "$folder"/aspire_desktop-*.whl)
version=$(basename "$wheel" | cut -d- -f2)

rm -rf "$app"
mkdir -p "$contents/MacOS" "$contents/Resources/site"
python3.13 -m pip install --quiet --require-hashes --no-deps --target "$contents/Resources/site" \
    -r "$root/packaging/requirements/demo.txt"
python3.13 -m pip install --quiet --no-deps --target "$contents/Resources/site" "$wheel"

icons="$folder/aspire-desktop.iconset"
mkdir -p "$icons"
for size in 16 32 128 256; do
    cp "$root/resources/icons/aspire-desktop-$size.png" "$icons/icon_${size}x${size}.png"
done
iconutil --convert icns --output "$contents/Resources/aspire-desktop.icns" "$icons"
rm -r "$icons"

sed "s/@VERSION@/$version/g" "$root/packaging/macos/Info.plist" > "$contents/Info.plist"
cp "$root/packaging/macos/start.sh" "$contents/MacOS/aspire-desktop"
chmod 755 "$contents/MacOS/aspire-desktop"
codesign --force --deep --sign - "$app"
ditto -c -k --keepParent "$app" "$folder/Aspire-Desktop-$version-macos.zip"
