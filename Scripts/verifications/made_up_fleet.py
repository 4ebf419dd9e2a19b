#!/usr/bin/env python3
"""Writes run records of many hosts to standard output, one after the other, for tests of fleets.

    Scripts/verifications/made_up_fleet.py HOSTS [SLOW [RUNS [SEED [SHORTFALL]]]] < record.json > records.json

Each is the given record on another host, bench-00 and so on, tagged with one of four sites and of as many racks as there
are twenty hosts; hosts differ by 0.4 % and each run by 0.2 %, and host number SLOW is SHORTFALL (0.1, of 1) slower. Each
host has RUNS (1) of them, an hour apart; SEED (42) chooses what differs. The same arguments give the same bytes.
"""
import datetime
import hashlib
import random
import re
import sys

NUMBER = r"-?[0-9.]+(?:[eE][-+]?[0-9]+)?"
RATE = (rf'"rate" : {{\s+"center" : (?P<center>{NUMBER}),\s+"confidence" : {NUMBER},\s+"count" : \d+,\s+'
        rf'"high" : (?P<high>{NUMBER}),\s+"low" : (?P<low>{NUMBER})')


def shortest(value):
    """As Foundation's encoder writes it: whole numbers without a point."""
    return str(int(value)) if value == int(value) else repr(value)


def main():
    hosts = int(sys.argv[1])
    slow = int(sys.argv[2]) if len(sys.argv) > 2 else -1
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 42
    shortfall = float(sys.argv[5]) if len(sys.argv) > 5 else 0.1
    template = re.sub(r'\n  "label" : [^\n]*,', '\n  "label" : null,', sys.stdin.read())
    pieces, end = [], 0
    for found in re.finditer(RATE, template):
        for group in ("center", "high", "low"):
            pieces += [template[end:found.start(group)], found[group]]
            end = found.end(group)
    pieces.append(template[end:])
    chance = random.Random(seed)
    digits = max(2, len(str(hosts - 1)))
    levels = [(1 - shortfall if host == slow else 1) * (1 + chance.gauss(0, 0.004)) for host in range(hosts)]
    start = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    for run in range(runs):
        for host in range(hosts):
            factor = levels[host] * (1 + chance.gauss(0, 0.002))
            text = "".join(
                shortest(round(float(piece) * factor, 3)) if position % 2 else piece
                for position, piece in enumerate(pieces))
            started = start + datetime.timedelta(hours=run, seconds=host)
            for key, time in (("started_at", started), ("finished_at", started + datetime.timedelta(seconds=12))):
                text = re.sub(rf'"{key}" : "[^"]*"', f'"{key}" : "{time:%Y-%m-%dT%H:%M:%SZ}"', text)
            text = re.sub(r'"hostname" : [^\n]*,', f'"hostname" : "bench-{host:0{digits}}",', text)
            tags = f'\n  "tags" : {{\n    "rack" : "r{host // 20}",\n    "site" : "s{host % 4}"\n  }},'
            text = text.replace('\n  "tool" : {', f'{tags}\n  "tool" : {{')
            text = re.sub(r'\n  "id" : "[^"]*"', '\n  "id" : ""', text)
            digest = hashlib.sha256(text.encode()).hexdigest()
            sys.stdout.write(text.replace('\n  "id" : ""', f'\n  "id" : "{digest}"'))


main()
