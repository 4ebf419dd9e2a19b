#!/usr/bin/env python3
"""Writes run records to standard output, one after the other, for tests of the store at scale.

    Scripts/measurements/generate_records.py COUNT [FIRST] < record.json > records.json

Each is the given record at another time and with other rates: record FIRST (0 by default) starts at 2026-01-01, each
next a minute later. Rates wobble by 0.5 % and lose 3 % at two thirds of COUNT. The same arguments give the same bytes.
"""
import datetime
import hashlib
import random
import re
import sys

NUMBER = r"-?[0-9.]+(?:[eE][-+]?[0-9]+)?"
# A measurement's, or that of its peak.
RATE = (rf'"rate" : {{\s+"center" : (?P<center>{NUMBER}),\s+"confidence" : {NUMBER},\s+"count" : \d+,\s+'
        rf'"high" : (?P<high>{NUMBER}),\s+"low" : (?P<low>{NUMBER})')


def shortest(value):
    """As Foundation's encoder writes it: whole numbers without a point."""
    return str(int(value)) if value == int(value) else repr(value)


def main():
    count = int(sys.argv[1])
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    # The text is cut at every rate's figures once, and only those are put in anew for each record.
    template = sys.stdin.read()
    pieces, end = [], 0
    for found in re.finditer(RATE, template):
        for group in ("center", "high", "low"):
            pieces += [template[end:found.start(group)], found[group]]
            end = found.end(group)
    pieces.append(template[end:])
    random_source = random.Random(42 + first)
    start = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    for index in range(first, first + count):
        level = 0.97 if index - first >= count * 2 // 3 else 1.0
        factor = level * (1 + 0.005 * random_source.uniform(-1, 1))
        text = "".join(
            shortest(round(float(piece) * factor, 3)) if position % 2 else piece
            for position, piece in enumerate(pieces))
        started = start + datetime.timedelta(minutes=index)
        for key, time in (("started_at", started), ("finished_at", started + datetime.timedelta(seconds=12))):
            text = re.sub(rf'"{key}" : "[^"]*"', f'"{key}" : "{time:%Y-%m-%dT%H:%M:%SZ}"', text)
        text = re.sub(r'\n  "id" : "[^"]*"', '\n  "id" : ""', text)
        digest = hashlib.sha256(text.encode()).hexdigest()
        sys.stdout.write(text.replace('\n  "id" : ""', f'\n  "id" : "{digest}"'))


main()
