#!/bin/sh
# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
#
# Arrows point down only: for each folder, the folders (or single headers) of ours that its files
# may include.
# With --self-test it has to find an arrow up that it is shown.
set -eu

rules() {
    cat <<'LIST'
sdk/transport   sdk/transport
sdk/auth        sdk/auth sdk/transport
sdk/types       sdk/types
sdk/parsing     sdk/parsing sdk/types
sdk/services    sdk/services sdk/auth sdk/transport sdk/parsing sdk/types
sdk/inventory   sdk/inventory sdk/services sdk/types
ui/columns      ui/columns sdk/inventory sdk/types
ui/query        ui/query ui/columns sdk/inventory sdk/types
ui/details      ui/details ui/columns sdk/inventory sdk/types
ui/session      ui/session sdk/inventory sdk/transport/trafficrecord.h sdk/types
ui/settings     ui/settings
ui/reports      ui/reports ui/columns ui/session sdk/inventory sdk/types
ui/models       ui/models ui/query ui/details ui/columns ui/session sdk/inventory sdk/types
ui/views        ui/views ui/models ui/details ui/columns ui/session ui/settings sdk/inventory sdk/types
ui/pages        ui/pages ui/views ui/models ui/query ui/details ui/columns ui/session ui/settings sdk/inventory sdk/types
ui/dialogs      ui/dialogs ui/views ui/models ui/reports ui/query ui/columns ui/session ui/settings sdk/inventory sdk/types
app/demo        app/demo
app/cli         app/cli app/demo translations ui/reports ui/query ui/columns ui/session sdk/inventory sdk/types
LIST
}

# Lines "file: include" that the rules do not allow. Files of sdk/ itself, such as error.h, may be
# included by all but the transport and the demo engine, which know no oVirt and no SDK.
arrows_up() { # ROOT
    rules | while read -r folder allowed; do
        [ -d "$1/$folder" ] || continue
        grep -rHo '#include "[^"]*"' "$1/$folder" --include='*.h' --include='*.cpp' |
            sed 's/#include "\(.*\)"/ \1/' | while read -r file include; do
            case "$include" in */*) ;; *) continue ;; esac
            case "$include" in
            sdk/ovirt_export.h | sdk/testexport_p.h | sdk/logging_p.h) continue ;;
            sdk/connectionoptions.h | sdk/error.h | sdk/connection.h)
                case "$folder" in sdk/transport | app/demo) ;; *) continue ;; esac ;;
            esac
            ok=
            for prefix in $allowed; do
                case "$include/" in "$prefix"/*) ok=1 ;; esac
            done
            [ -n "$ok" ] || printf '%s %s\n' "${file#"$1"/}" "$include"
        done
    done
}

if [ "${1:-}" = --self-test ]; then
    root=$(mktemp -d)
    trap 'rm -rf "$root"' EXIT
    mkdir -p "$root/sdk/types"
    echo '#include "sdk/services/vmsservice.h"' >"$root/sdk/types/vm.h"
    [ -n "$(arrows_up "$root")" ] || { echo "layers: an arrow up was not found"; exit 1; }
    exit 0
fi

"$0" --self-test 2>/dev/null || sh "$0" --self-test
found=$(arrows_up .)
if [ -n "$found" ]; then
    echo "Arrows that point up, or past a layer:"
    echo "$found"
    exit 1
fi
