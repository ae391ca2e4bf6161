#!/bin/sh
# Tries the package where nothing else is: a bare Debian 12 in a folder, without Python.
# Installs it over the version before, starts it, plays the tour, prints, removes it; the data must stay.
# Wants root and debootstrap. FRONTDESK_BARE names a folder to keep between two runs.
set -eu
cd "$(dirname "$0")/.."
root=${FRONTDESK_BARE:-build/bare}
case $root in /*) ;; *) root=$PWD/$root ;; esac
release=bookworm

say() { printf '%s\n' "· $*"; }
fail() { printf '%s\n' "FAILED: $*" >&2; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LANG=C.UTF-8 "$@"; }
desk() { inside setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/var/desk "$@"; }

[ "$(id -u)" = 0 ] || fail "run it as root: it makes a small Debian in $root"
command -v debootstrap >/dev/null || sh packaging/syslibs.sh install debootstrap
deb=$(ls -t dist/frontdesk_*_*.deb 2>/dev/null | grep -v '_0\.0\.' | head -1)
[ -n "$deb" ] || fail "make the package first: make package"
mirror=$(apt-get indextargets --format '$(SITE)' "Release: $release" 2>/dev/null | head -1)

if [ ! -x "$root/usr/bin/apt-get" ]; then
    say "a bare Debian 12"
    debootstrap --variant=minbase "$release" "$root" ${mirror:+"$mirror"} >/dev/null
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
trap 'umount "$root/proc" 2>/dev/null || true' EXIT
rm -f "$root/etc/apt/sources.list"
for part in sources.list sources.list.d apt.conf.d trusted.gpg.d; do
    [ ! -e "/etc/apt/$part" ] || cp -rT "/etc/apt/$part" "$root/etc/apt/$part"
done
mkdir -p "$root/etc/ssl"
[ ! -d /etc/ssl/certs ] || cp -rLT /etc/ssl/certs "$root/etc/ssl/certs"
inside dpkg --purge frontdesk >/dev/null 2>&1 || true
inside apt-get update -qq
inside sh -c 'id desk >/dev/null 2>&1 || useradd -m -d /var/desk -u 1000 desk'
rm -rf "$root/var/desk/.local" "$root/var/desk/tour"
! inside sh -c 'command -v python3' >/dev/null || fail "this Debian has Python: it would prove nothing"

say "the version before is installed, with a studio"
old=$(FRONTDESK_DEB_VERSION=0.0.1 FRONTDESK_DEB_ZIP=none PYTHONPATH=. build/venv/bin/python \
    packaging/deb.py dist/frontdesk build)
cp "$old" "$root/tmp/old.deb"
cp "$deb" "$root/tmp/new.deb"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    /tmp/old.deb >/dev/null 2>&1 || fail "it does not install"
! inside sh -c 'command -v python3' >/dev/null || fail "it wants Python"
desk frontdesk demo-data --clients 50 --years 1 >/dev/null 2>&1 || fail "no studio could be made"
before=$(sha256sum "$root"/var/desk/.local/share/frontdesk/*.db | cut -d' ' -f1)

say "the new one takes its place"
inside apt-get install -y -qq --no-install-recommends /tmp/new.deb >/dev/null 2>&1 ||
    fail "no upgrade"
[ "$before" = "$(sha256sum "$root"/var/desk/.local/share/frontdesk/*.db | cut -d' ' -f1)" ] ||
    fail "the upgrade touched the studio"
! desk frontdesk demo-data --clients 50 --years 1 >/dev/null 2>&1 ||
    fail "the studio is not there any more"

say "the tour, without a screen"
desk env QT_QPA_PLATFORM=offscreen frontdesk tour /var/desk/tour >"$root/tmp/tour.log" 2>&1 ||
    { tail -20 "$root/tmp/tour.log"; fail "the tour broke"; }
[ -s "$root/var/desk/tour/receipt-80mm.pdf" ] || fail "no receipt was printed"

say "a window on a screen"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    xvfb x11-utils shared-mime-info desktop-file-utils >/dev/null 2>&1
cat >"$root/tmp/screen.sh" <<'SCREEN'
Xvfb :7 -screen 0 1440x900x24 >/dev/null 2>&1 &
screen=$!
DISPLAY=:7 frontdesk >/tmp/window.log 2>&1 &
app=$!
for _ in $(seq 120); do
    if DISPLAY=:7 xwininfo -root -tree 2>/dev/null | grep -q '"Frontdesk\|— Frontdesk\|Frontdesk"'; then seen=1; break; fi
    sleep 0.5
done
kill -TERM $app
wait $app 2>/dev/null
kill $screen
[ -n "${seen:-}" ]
SCREEN
desk sh /tmp/screen.sh || { cat "$root/tmp/window.log"; fail "no window was seen"; }

say "a double click on a backup finds it"
inside desktop-file-validate /usr/share/applications/frontdesk.desktop \
    /usr/share/applications/frontdesk-backup.desktop || fail "a menu entry is not in order"
inside update-mime-database /usr/share/mime
inside update-desktop-database /usr/share/applications
grep -q '50:application/x-frontdesk-backup:\*.fdbackup' "$root/usr/share/mime/globs2" ||
    fail "nobody knows what a backup is"
grep -q '^application/x-frontdesk-backup=frontdesk-backup.desktop' \
    "$root/usr/share/applications/mimeinfo.cache" || fail "nothing opens a backup"

say "the studio's file is encrypted, and opens by its passphrase alone"
cat >"$root/tmp/protect.sh" <<'PROTECT'
set -e
echo 'nine quiet herons wait' >/tmp/words
file=$(ls /var/desk/.local/share/frontdesk/*.db)
head -c 15 "$file" | grep -q 'SQLite format 3'
frontdesk protect --ask --new-passphrase-file /tmp/words | grep -q 'is encrypted'
! head -c 15 "$file" | grep -q 'SQLite format 3'
! frontdesk backup </dev/null
frontdesk --passphrase-file /tmp/words backup
PROTECT
desk sh /tmp/protect.sh >"$root/tmp/protect.log" 2>&1 ||
    { tail -20 "$root/tmp/protect.log"; fail "it is not encrypted"; }

say "a page through CUPS, into a PDF"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    cups cups-client cups-filters printer-driver-cups-pdf ghostscript >/dev/null 2>&1 ||
    fail "CUPS does not install"
cat >"$root/tmp/print.sh" <<'PRINT'
mkdir -p /run/cups /var/spool/cups-pdf
cupsd -f &
server=$!
for _ in $(seq 60); do lpstat -r 2>/dev/null | grep -q 'is running' && break; sleep 0.5; done
lpadmin -p PDF -E -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd 2>/dev/null && lpadmin -d PDF
setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/var/desk sh -c '
    frontdesk printers | grep -qx PDF && frontdesk printers --test PDF' || code=1
for _ in $(seq 120); do ls /var/desk/PDF/*.pdf >/dev/null 2>&1 && break; sleep 0.5; done
kill $server
ls /var/desk/PDF/*.pdf >/dev/null || code=1
exit ${code:-0}
PRINT
rm -rf "$root/var/desk/PDF"
inside sh /tmp/print.sh >"$root/tmp/print.log" 2>&1 ||
    { tail -20 "$root/tmp/print.log"; fail "no page came out"; }

say "removed; the studio stays"
inside dpkg --purge frontdesk >/dev/null
[ ! -e "$root/usr/lib/frontdesk" ] || fail "something is left of the app"
ls "$root"/var/desk/.local/share/frontdesk/*.db >/dev/null || fail "the studio is gone"
size=$(du -m "$deb" | cut -f1)
unpacked=$(du -sm dist/frontdesk | cut -f1)
[ "$size" -lt 60 ] || fail "the package is too large: $size MB (60)"
[ "$unpacked" -lt 180 ] || fail "unpacked it is too large: $unpacked MB (180)"
say "good: $deb, $size MB, unpacked $unpacked MB"
