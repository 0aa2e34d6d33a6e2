# SPDX-FileCopyrightText: 2026 The oVirt Inventory authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the rows of a CSV file as JSON: readcsv.py FILE"""
import csv
import json
import sys

with open(sys.argv[1], newline="", encoding="utf-8-sig") as file:
    print(json.dumps(list(csv.reader(file, strict=True))))
