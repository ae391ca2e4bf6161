#!/bin/sh
# Makes the package: a virtual environment of its own, the bundle dist/frontdesk, the .deb beside it.
# With FRONTDESK_ANCHORS set it makes dist/anchors in their place, which only the bench wants.
set -eu
cd "$(dirname "$0")/.."
venv=build/venv

if [ ! -f "$venv/.ready" ] || [ requirements-package.lock -nt "$venv/.ready" ]; then
    "${PYTHON:-python3.11}" -m venv "$venv"
    "$venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes \
        -r requirements-package.lock
    touch "$venv/.ready"
fi
# PyInstaller looks into Qt's libraries, Debian's tools wrap them: both want more than a start does.
missing=
for one in binutils dpkg-dev libpython3.11 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 \
    libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libcups2 libgl1 libegl1; do
    dpkg-query -W -f='${Status}' "$one" 2>/dev/null | grep -q 'ok installed' || missing="$missing $one"
done
# shellcheck disable=SC2086
[ -z "$missing" ] || sh packaging/syslibs.sh install $missing

"$venv/bin/python" -m wording compile
QT_QPA_PLATFORM=offscreen "$venv/bin/pyinstaller" --noconfirm --log-level ERROR \
    --distpath dist --workpath build/work packaging/frontdesk.spec
[ -z "${FRONTDESK_ANCHORS:-}" ] || exit 0
"$venv/bin/python" packaging/licences.py dist/frontdesk
PYTHONPATH=. "$venv/bin/python" packaging/deb.py dist/frontdesk dist
