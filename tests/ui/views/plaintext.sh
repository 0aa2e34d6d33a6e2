#!/bin/sh
# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
#
# Names come from an engine, and Qt guesses markup in what it shows. So a label is a PlainLabel,
# and whatever becomes a tooltip goes through asToolTip(). Run at the root of the sources.
set -eu

offences() { # FOLDER...
    grep -rnE 'new QLabel|QLabel +[a-z]+[;({]|class="QLabel"' "$@" || true
    grep -rnE 'setToolTip\(|QToolTip::showText\(|setWhatsThis\(|setStatusTip\(' "$@" -A1 --no-group-separator |
        awk '/asToolTip\(/ { held = ""; next } held != "" { print held } { held = ($0 ~ /setToolTip\(|showText\(|setWhatsThis\(|setStatusTip\(/) ? $0 : "" } END { if (held != "") print held }'
    # What goes to the clipboard as a table is for other programs, and is escaped there.
    grep -rnE 'Qt::(RichText|AutoText|MarkdownText)|setHtml\(|QMessageBox::(about|information|warning|critical|question)\(' "$@" |
        grep -v '^ui/views/rowscopy.cpp:.*mime->setHtml' || true
}

probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
printf 'auto *l = new QLabel(name);\nwidget->setToolTip(name);\n' >"$probe/bad.cpp"
if [ "$(offences "$probe" | wc -l)" -ne 2 ]; then
    echo "plaintext: it does not find what it looks for"
    exit 1
fi

found=$(offences ui app)
[ -z "$found" ] || { printf '%s\n' "$found"; exit 1; }
