"""The measurements of Scripts/measure fleet; prints Markdown."""
import datetime
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WATTMARK = os.environ["WATTMARK"]
WORK = pathlib.Path(sys.argv[1])
HOSTS, RUNS, FLEETS = (int(word) for word in sys.argv[2:5])
REPETITIONS = 7


def made_up(path, hosts, slow, runs, seed, shortfall):
    words = [str(word) for word in (hosts, slow, runs, seed, shortfall)]
    with open(ROOT / "Tests/ResultStoreTests/Fixtures/record.json") as record, open(path, "w") as records:
        subprocess.run(
            [ROOT / "Scripts/verifications/made_up_fleet.py", *words], stdin=record, stdout=records, check=True)


def wattmark(*arguments, store):
    outcome = subprocess.run(
        [WATTMARK, *map(str, arguments), "--store", store], capture_output=True, text=True,
        env={**os.environ, "LANG": "C.UTF-8"})
    if outcome.returncode:
        raise SystemExit(f"{arguments}: {outcome.stderr}")
    return outcome.stdout


def times(*arguments, store):
    """Of whole processes, the file in the page cache."""
    found = []
    for _ in range(REPETITIONS):
        begin = time.perf_counter()
        wattmark(*arguments, store=store)
        found.append(time.perf_counter() - begin)
    return statistics.median(found), max(found)


def sizes():
    """Fleets of 10, 100 and so on hosts."""
    hosts = 10
    while hosts < HOSTS:
        yield hosts
        hosts *= 10
    yield HOSTS


def speed():
    rows, growth = [], []
    for hosts in sizes():
        store, records = WORK / f"{hosts}.sqlite", WORK / "records.json"
        made_up(records, hosts, 7, RUNS, 1, 0.1)
        begin = time.perf_counter()
        wattmark("results", "import", records, store=store)
        took = time.perf_counter() - begin
        growth.append((hosts, hosts * RUNS, took))
        records.unlink()
        if hosts == HOSTS:
            packed = WORK / "fleet.json.gz"
            for arguments in (
                    ["fleet"], ["fleet", "--metric", "sha256d"], ["fleet", "--where", "rack=r3"], ["metrics"], ["history"],
                    ["history", "--host", "bench-007"], ["results", "list"], ["results", "list", "--where", "site=s1"],
                    ["results", "prune", "--keep", "10"]):
                rows.append((" ".join(arguments), *times(*arguments, store=store)))
            begin = time.perf_counter()
            wattmark("results", "export", "--all", "--output", packed, store=store)
            rows.append(("results export --all --output fleet.json.gz", *2 * (time.perf_counter() - begin,)))
            size = packed.stat().st_size
            begin = time.perf_counter()
            wattmark("results", "import", packed, store=WORK / "again.sqlite")
            rows.append(("results import fleet.json.gz", *2 * (time.perf_counter() - begin,)))
            rows.append((f"(of {size / 1e6:.0f} MB, {store.stat().st_size / 1e6:.0f} MB in the store)", None, None))
    return rows, growth


def search(shortfall):
    """One host of each fleet is slow: how often it is found, and how many others are called slow."""
    found = alarms = 0
    for seed in range(1, FLEETS + 1):
        store, records = WORK / "search.sqlite", WORK / "search.json"
        slow = seed * 37 % HOSTS
        made_up(records, HOSTS, slow, 1, seed, shortfall)
        wattmark("results", "import", records, store=store)
        answer = json.loads(wattmark("fleet", "--metric", "sha256d", "--json", store=store))
        names = {host["host"] for host in answer["slow"]}
        name = f"bench-{slow:0{max(2, len(str(HOSTS - 1)))}}"
        found += name in names
        alarms += len(names - {name})
        for path in WORK.glob("search.*"):
            path.unlink()
    return found, alarms


def main():
    commit = subprocess.run(
        ["bash", "-c", "source Scripts/support/commit.bash && source_commit"], cwd=ROOT, capture_output=True, text=True
    ).stdout.strip()
    rows, growth = speed()
    print(f"""# A fleet in one store

Written by `Scripts/measure fleet {HOSTS} {RUNS} {FLEETS}` on {datetime.date.today()}, commit {commit}, release build, on {os.cpu_count()} CPUs, Linux
{platform.release()}; load average {os.getloadavg()[0]:.1f}. Records are made up from the fixture of the tests: two measurements each.

Asked of {HOSTS * RUNS:,} runs of {HOSTS:,} hosts in SQLite, whole processes, {REPETITIONS} times each (export and import once):

| command | median | longest |
|---|---|---|""")
    for name, middle, longest in rows:
        print(f"| `{name}` | {middle * 1e3:.0f} ms | {longest * 1e3:.0f} ms |" if middle else f"| {name} | | |")
    print("""
The same with fewer hosts, each file imported as a whole:

| hosts | runs | import | a record |
|---|---|---|---|""")
    for hosts, runs, took in growth:
        print(f"| {hosts:,} | {runs:,} | {took:.2f} s | {took / runs * 1e3:.3f} ms |")
    print(f"""
## Slow hosts

{FLEETS} fleets of {HOSTS:,} hosts (seeds 1 to {FLEETS}) that differ by 0.4 % and whose runs differ by 0.2 % more, one of them slower:

| slower by | found | others called slow |
|---|---|---|""")
    for shortfall in (0.05, 0.03, 0.0):
        found, alarms = search(shortfall)
        share = alarms / (FLEETS * (HOSTS - 1))
        print(f"| {shortfall:.0%} | {found} of {FLEETS} | {alarms} of {FLEETS * (HOSTS - 1):,} ({share:.3%}) |")


main()
