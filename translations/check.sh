#!/bin/sh
# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
#
# Every string of the sources is translated. Reads them anew into copies of the .ts files:
#   check.sh LUPDATE SOURCE_ROOT LIST_OF_SOURCES
set -eu
lupdate=$1 root=$2 list=$3
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp "$root"/translations/*.ts "$copies"

update() { # LANGUAGE OPTIONS...
    language=$1
    shift
    "$lupdate" -silent -locations none -no-obsolete "$@" -I "$root" "@$list" \
        -ts "$copies/inventory_$language.ts" -target-language "$language"
}
update de
update en -pluralonly

missing=$(grep -h -B3 'type="unfinished"' "$copies"/*.ts | sed -n 's/ *<source>\(.*\)/  \1/p')
[ -z "$missing" ] && ! grep -q 'type="unfinished"' "$copies"/*.ts && exit 0
echo "These have no translation; run the target translations_update, then fill in the .ts files:"
printf '%s\n' "$missing"
exit 1
