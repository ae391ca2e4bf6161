#!/bin/sh
# Makes the virtual environment ("venv"), sees to Qt's system libraries ("qt"), to what the test
# of screen readers needs ("reader"), or to others that are named ("install …").
# Debian's packages are installed where one may; otherwise one line says which are missing.
set -eu

QT_LIBS="libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 \
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libcups2"
READER="xvfb dbus dbus-daemon at-spi2-core python3-pyatspi gir1.2-atspi-2.0"

install() {
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Missing: $* (or what your system calls them)." >&2
        return 1
    fi
    if [ "$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as="sudo -n"; else
        echo "Missing: please run 'sudo apt-get install $*' and try again." >&2
        return 1
    fi
    $as apt-get update -qq
    $as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

case "$1" in
install)
    shift
    install "$@"
    ;;
venv)
    [ -x .venv/bin/python ] && [ -x .venv/bin/pip ] && exit 0
    "$PYTHON" -m venv .venv >/dev/null 2>&1 || {
        rm -rf .venv
        install python3.11-venv ca-certificates
        "$PYTHON" -m venv .venv
    }
    ;;
reader) # the test says so itself where there is no apt
    command -v apt-get >/dev/null 2>&1 || exit 0
    { command -v Xvfb && command -v dbus-run-session && [ -x /usr/libexec/at-spi-bus-launcher ] &&
        /usr/bin/python3 -c 'import pyatspi'; } >/dev/null 2>&1 || install $READER
    ;;
qt)
    check='from PySide6 import QtWidgets, QtPrintSupport, QtSvg'
    .venv/bin/python -c "$check" 2>/dev/null || install $QT_LIBS
    .venv/bin/python -c "$check"
    # The pictures are drawn in Inter where it can be had; nothing depends on it.
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 &&
        [ ! -d /usr/share/fonts/opentype/inter ]; then
        install fonts-inter 2>/dev/null || true
    fi
    ;;
esac
