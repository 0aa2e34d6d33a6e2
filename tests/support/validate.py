# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
"""Validates a JSON report by its schema, and that no key comes twice: validate.py SCHEMA REPORT"""
import json
import sys

from jsonschema import Draft202012Validator


def unique(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        sys.exit(f"a key comes twice: {keys}")
    return dict(pairs)


schema = json.load(open(sys.argv[1], encoding="utf-8"))
report = json.load(open(sys.argv[2], encoding="utf-8"), object_pairs_hook=unique)
Draft202012Validator.check_schema(schema)
errors = list(Draft202012Validator(schema).iter_errors(report))
for error in errors[:5]:
    print(error.json_path, error.message[:300], file=sys.stderr)
if errors:
    sys.exit(1)
print("valid")
