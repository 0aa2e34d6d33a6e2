#!/bin/sh
# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
#
# The SDK as others meet it, in steps: stranger.sh install, then find_package, pkg_config or headers.
# CMakeLists.txt beside it says in the environment where everything is.
set -eu
prefix=$WORK/moved
foreign=$SOURCE_DIR/tests/sdk/install/foreign

fail() { printf '%s\n' "stranger: $*" >&2; exit 1; }

# Installs into one folder and uses the tree in another: no path may have been written down.
install() {
    rm -rf "$WORK"
    "$CMAKE" --install "$BUILD_DIR" --prefix "$WORK/first" --component sdk
    "$CMAKE" --install "$BUILD_DIR" --prefix "$WORK/first" --component sdk-dev
    mv "$WORK/first" "$prefix"
    paths=$(grep -rIlE "$WORK/first|$SOURCE_DIR/sdk|$BUILD_DIR/sdk" "$prefix" || true)
    [ -z "$paths" ] || fail "these know where they were built or installed: $paths"
    ! readelf -d "$prefix/$LIBDIR/libovirtsdk.so" | grep -E 'RPATH|RUNPATH' ||
        fail "the library has a run path"
}

# Runs PROGRAM against a demo engine of its own.
run() { # PROGRAM
    mkfifo "$1.url"
    OVIRT_DEMO_PASSWORD=stranger "$BUILD_DIR/bin/ovirt-demo-engine" --vms 20 >"$1.url" &
    demo=$!
    trap 'kill $demo' EXIT
    exec 3<"$1.url"
    read -r url <&3
    OVIRT_PASSWORD=stranger "$1" "$url" | grep "^20 VMs by SDK $VERSION\$" || fail "$1 failed"
}

find_package() {
    work=$WORK/find_package
    rm -rf "$work"
    mkdir "$work"
    cp -r "$foreign" "$work/source"
    "$CMAKE" -S "$work/source" -B "$work/build" -G Ninja -DCMAKE_PREFIX_PATH="$prefix" \
        -DCMAKE_CXX_COMPILER="$CXX" -DCMAKE_CXX_FLAGS="$SANITIZE" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
        -DWANTED_VERSION="${VERSION%.*}" -DOTHER_VERSIONS="$(echo "$OTHER_VERSIONS" | tr ' ' ';')"
    "$CMAKE" --build "$work/build"
    ! grep -E "$SOURCE_DIR/sdk|-I *$SOURCE_DIR |-I *$BUILD_DIR " "$work/build/compile_commands.json" ||
        fail "the source tree is on the path of includes"
    run "$work/build/foreign"
}

pkg_config() {
    work=$WORK/pkg_config
    rm -rf "$work"
    mkdir "$work"
    cp "$foreign/main.cpp" "$work"
    PKG_CONFIG_PATH=$prefix/$LIBDIR/pkgconfig
    export PKG_CONFIG_PATH
    [ "$(pkg-config --modversion ovirtsdk)" = "$VERSION" ] || fail "pkg-config tells another version"
    # shellcheck disable=SC2046,SC2086
    $CXX -std=c++20 -fPIC $SANITIZE $(pkg-config --cflags ovirtsdk) "$work/main.cpp" -o "$work/foreign" \
        $(pkg-config --libs ovirtsdk) -Wl,-rpath,"$(pkg-config --variable=libdir ovirtsdk)"
    run "$work/foreign"
}

# Each header brings what it needs: the first of all, whichever it is, and in both orders.
headers() {
    root=$prefix/include/ovirtsdk
    (cd "$root" && find sdk -name '*.h' | LC_ALL=C sort) >"$WORK/headers"
    ! grep '_p\.h$' "$WORK/headers" || fail "these are private"
    sed -n 's/^ *# *include "\(.*\)"$/\1/p' $(sed "s|^|$root/|" "$WORK/headers") | sort -u |
        while read -r header; do
            [ -f "$root/$header" ] || fail "$header is included, but not installed"
        done
    sed -n 's/^#include [<"]\(sdk\/[^">]*\).*/\1/p' "$SOURCE_DIR"/sdk/examples/*.cpp | sort -u |
        while read -r header; do
            [ -f "$root/$header" ] || fail "an example includes $header, which is not installed"
        done
    sed 's/.*/#include <&>/' "$WORK/headers" >"$WORK/forward.cpp"
    LC_ALL=C sort -r "$WORK/forward.cpp" >"$WORK/backward.cpp"
    for order in forward backward; do
        # shellcheck disable=SC2046
        $CXX -std=c++20 -fPIC -fsyntax-only -Wall -Wextra -Werror \
            -I"$root" $(pkg-config --cflags Qt6Core Qt6Network | sed 's/-I/-isystem /g') "$WORK/$order.cpp"
    done
}

# Only ovirt:: leaves the library, and what is private does so only for the tests.
symbols() {
    found=$(nm -D --defined-only "$SDK" | awk '{ print $3 }')
    printf '%s\n' "$found" | grep -q '^_ZN5ovirt10ConnectionC1' || fail "the API is not exported"
    strangers=$(printf '%s\n' "$found" | c++filt |
        grep -vE '(^|[ *&])(typeinfo( name)? for |vtable for |(non-)?virtual thunk to )?ovirt::' || true)
    [ -z "$strangers" ] || fail "these leave the library: $strangers"
    cd "$SOURCE_DIR"
    ! grep -rnw OVIRT_EXPORT sdk --include='*_p.h' | grep -v '^sdk/testexport_p.h' ||
        fail "what is private is exported by OVIRT_TEST_EXPORT only"
}

case "${1:-}" in
install | find_package | pkg_config | headers | symbols) "$1" ;;
*) fail "there is no step '${1:-}'" ;;
esac
