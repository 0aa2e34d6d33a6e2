#!/bin/sh
# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
#
# run.sh TARGET SECONDS: one fuzzer, from its committed corpus and from what earlier runs learnt.
set -eu
target=$1
seconds=$2
cd "$(dirname "$0")/../.."
learnt=build/fuzz/corpus/$target
log=build/fuzz/$target.log
case $target in lists | faults) dict=tests/fuzz/xml.dict ;; query) dict=tests/fuzz/query.dict ;; *) dict=tests/fuzz/http.dict ;; esac
findings=build/fuzz/findings
mkdir -p "$learnt" "$findings"
echo "fuzz_$target: $seconds seconds"
if UBSAN_OPTIONS=print_stacktrace=1 "build/fuzz/fuzz/fuzz_$target" -max_total_time="$seconds" \
    -timeout=10 -rss_limit_mb=2048 -dict="$dict" \
    -artifact_prefix="$findings/$target-" "$learnt" "tests/fuzz/corpus/$target" >"$log" 2>&1; then
    echo "fuzz_$target: $(grep -o 'cov: [0-9]*' "$log" | tail -1), $(grep '^Done ' "$log" | tail -1)"
else
    tail -60 "$log"
    echo "fuzz_$target: it stopped; the input is in $findings, the whole log is $log"
    exit 1
fi
