#!/bin/sh
# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
#
# What ./dev installs starts no service: tried on a machine of our own making, a folder, with an
# apt-get that looks at it as a package's scripts would.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
machine=$work/machine
policy=$machine/usr/sbin/policy-rc.d
failures=0

complain() {
    echo "quietinstall: $case: $*"
    failures=$((failures + 1))
}

fake() { # NAME, the rest of the script on standard input
    { printf '#!/bin/sh\n' && cat; } >"$work/bin/$1"
    chmod 755 "$work/bin/$1"
}

mkdir -p "$work/bin"
fake id <<'END'
echo 0
END
fake update-rc.d <<'END'
echo "$*" >>"$DEV_ROOT/switched"
END
# Installs "guest", which would be started now and at each start of the machine.
fake apt-get <<'END'
[ "$1" = install ] || exit 0
status=0
"$DEV_ROOT/usr/sbin/policy-rc.d" guest start || status=$?
echo "$status" >"$DEV_ROOT/policy-said"
ln -s ../init.d/guest "$DEV_ROOT/etc/rc2.d/S01guest"
[ "$FATE" != terminated ] || kill -TERM "$PPID"
[ "$FATE" != fails ]
END

new_machine() { # CASE
    case=$1
    rm -rf "$machine"
    mkdir -p "$machine/usr/sbin" "$machine/etc/rc2.d"
    ln -s ../init.d/resident "$machine/etc/rc2.d/S01resident"
}

install() { # FATE
    FATE=$1 DEV_ROOT=$machine PATH="$work/bin:$PATH" sh ./dev install-quietly guest >"$work/said" 2>&1
}

check_quiet() {
    [ "$(cat "$machine/policy-said")" = 101 ] || complain "a service could have been started"
    [ "$(cat "$machine/switched")" = "guest disable" ] || complain "guest starts with the machine"
}

check_policies() { # how many files there are to be
    # shellcheck disable=SC2012
    [ "$(ls "$machine/usr/sbin" | wc -l)" -eq "$1" ] || complain "policies: $(ls "$machine/usr/sbin")"
}

allowing_policy() { # FILE
    printf '#!/bin/sh\nexit 0\n' >"$1"
    chmod 755 "$1"
}

new_machine "nobody has a policy"
install works || complain "$(cat "$work/said")"
check_quiet
check_policies 0

new_machine "somebody has a policy"
allowing_policy "$policy"
install works || complain "$(cat "$work/said")"
check_quiet
check_policies 1
"$policy" || complain "the policy is another now"

new_machine "somebody's policy is a link"
allowing_policy "$machine/etc/policy"
ln -s "$machine/etc/policy" "$policy"
install works || complain "$(cat "$work/said")"
check_quiet
[ "$(readlink "$policy")" = "$machine/etc/policy" ] || complain "the link is gone"

new_machine "apt-get fails"
allowing_policy "$policy"
if install fails; then complain "nobody is told"; fi
check_quiet
check_policies 1
"$policy" || complain "the policy is another now"

new_machine "terminated meanwhile"
allowing_policy "$policy"
if install terminated; then complain "nobody is told"; fi
check_quiet
check_policies 1
"$policy" || complain "the policy is another now"

new_machine "a run before was killed"
allowing_policy "$policy.kept-by-ovirt-inventory"
printf "#!/bin/sh\n# of ovirt-inventory's ./dev, while it installs packages\nexit 101\n" >"$policy"
install works || complain "$(cat "$work/said")"
check_policies 1
"$policy" || complain "the policy is another now"

[ "$failures" -eq 0 ]
