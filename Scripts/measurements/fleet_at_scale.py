"""The measurements of Scripts/measure fleet; prints Markdown."""
import concurrent.futures
import datetime
import json
import os
import pathlib
import platform
import random
import statistics
import subprocess
import sys
import time

from fleet_stores import PostgreSQL, SQLite, kinds

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WATTMARK = os.environ["WATTMARK"]
WORK = pathlib.Path(sys.argv[1])
HOSTS, RUNS, FLEETS = (int(word) for word in sys.argv[2:5])
REPETITIONS, WRITERS, COPIES, MINUTE = 7, 8, 9, 60
# As made_up_fleet.py writes them.
DIGITS = max(2, len(str(HOSTS - 1)))
ASKED = (
    ["fleet"], ["fleet", "--metric", "sha256d"], ["fleet", "--where", "rack=r3"], ["metrics"], ["history"],
    ["history", "--host", f"bench-{7:0{DIGITS}}", "--last", min(100, RUNS)], ["results", "list"], ["results", "list", "--where", "site=s1"])


def say(words):
    print(f"{datetime.datetime.now():%H:%M:%S} {words}", file=sys.stderr, flush=True)


def made_up(path, hosts, slow, runs, seed, shortfall):
    words = [str(word) for word in (hosts, slow, runs, seed, shortfall)]
    with open(ROOT / "Tests/ResultStoreTests/Fixtures/record.json") as record, open(path, "w") as records:
        subprocess.run(
            [ROOT / "Scripts/verifications/made_up_fleet.py", *words], stdin=record, stdout=records, check=True)


def each_record(path):
    """The texts of a file's records."""
    lines = []
    with open(path) as records:
        for line in records:
            lines.append(line)
            if line == "}\n":
                yield "".join(lines)
                lines = []


def wattmark(*arguments, store):
    outcome = subprocess.run(
        [WATTMARK, *map(str, arguments), "--store", store], capture_output=True, text=True,
        env={**os.environ, "LANG": "C.UTF-8"}, stdin=subprocess.DEVNULL)
    if outcome.returncode:
        raise SystemExit(f"{arguments}: {outcome.stderr}")
    return outcome.stdout


def cpu_seconds():
    """Of all child processes that ended."""
    times = os.times()
    return times.children_user + times.children_system


def timed(work):
    begin, cpu = time.perf_counter(), cpu_seconds()
    work()
    return time.perf_counter() - begin, cpu_seconds() - cpu


def several(arguments, store):
    """Of whole processes, what they read in memory: the median, the longest, and the median of the CPU seconds."""
    wattmark(*arguments, store=store)
    found = [timed(lambda: wattmark(*arguments, store=store)) for _ in range(REPETITIONS)]
    return statistics.median(wall for wall, _ in found), max(wall for wall, _ in found), statistics.median(cpu for _, cpu in found)


def divide(records):
    """A file for each writer, of whom each sends every host's."""
    paths = [WORK / f"writer-{writer}.json" for writer in range(WRITERS)]
    files = [open(path, "w") for path in paths]
    for number, text in enumerate(each_record(records)):
        files[(number + number // HOSTS) % WRITERS].write(text)
    for file in files:
        file.close()
    return paths


def write(store, paths):
    with concurrent.futures.ThreadPoolExecutor(len(paths)) as pool:
        list(pool.map(lambda path: wattmark("results", "import", path, store=store.address), paths))


def in_and_out(store, paths):
    """Eight writers at once, then all of it to one file."""
    into = timed(lambda: write(store, paths))
    if store.runs() != HOSTS * RUNS:
        raise SystemExit(f"{store.name} has {store.runs()} runs, not {HOSTS * RUNS}")
    exported = WORK / "exported.json"
    out = timed(lambda: wattmark("results", "export", "--all", "--output", exported, store=store.address))
    size = exported.stat().st_size
    exported.unlink()
    return into, out, size


def report_in_a_minute(kind):
    """Each host sends one run, at a moment of its own: how long each took, and what is there afterwards."""
    store, folder = kind(WORK, "minute"), WORK / "hosts"
    folder.mkdir()
    made_up(WORK / "minute.json", HOSTS, -1, 1, 5, 0)
    files = []
    for number, text in enumerate(each_record(WORK / "minute.json")):
        files.append(folder / f"{number}.json")
        files[-1].write_text(text)
    chance = random.Random(3)
    moments = sorted(chance.uniform(0, MINUTE) for _ in files)
    # The store is there before its hosts: a run that is in it comes again, and is not stored twice.
    wattmark("results", "import", files[0], store=store.address)
    begin = time.perf_counter()

    def send(place):
        time.sleep(max(0, begin + moments[place] - time.perf_counter()))
        start = time.perf_counter()
        wattmark("results", "import", files[place], store=store.address)
        return time.perf_counter() - start

    with concurrent.futures.ThreadPoolExecutor(128) as pool:
        took = sorted(pool.map(send, range(len(files))))
    last = time.perf_counter() - begin
    wattmark("results", "verify", store=store.address)
    found = store.runs()
    store.remove()
    for path in [*files, WORK / "minute.json"]:
        path.unlink()
    folder.rmdir()
    return found, last, statistics.median(took), took[min(len(took) - 1, len(took) * 99 // 100)], took[-1]


def growth(kind):
    """As many records of ever more hosts."""
    rows, count = [], max(HOSTS, HOSTS * RUNS // 10)
    hosts = 10
    while hosts <= HOSTS:
        store, records = kind(WORK, f"of{hosts}"), WORK / "growth.json"
        made_up(records, hosts, 7, max(1, count // hosts), 1, 0.1)
        wall, cpu = timed(lambda: wattmark("results", "import", records, store=store.address))
        rows.append((hosts, store.runs(), wall, cpu))
        records.unlink()
        store.remove()
        hosts *= 10
    return rows


def search(shortfall):
    """One host of each fleet is slow: how often it is found, and how many others are called slow."""
    found = alarms = 0
    for seed in range(1, FLEETS + 1):
        store, records = SQLite(WORK, "search"), WORK / "search.json"
        slow = seed * 37 % HOSTS
        made_up(records, HOSTS, slow, 1, seed, shortfall)
        wattmark("results", "import", records, store=store.address)
        answer = json.loads(wattmark("fleet", "--metric", "sha256d", "--json", store=store.address))
        names = {host["host"] for host in answer["slow"]}
        name = f"bench-{slow:0{DIGITS}}"
        found += name in names
        alarms += len(names - {name})
        records.unlink()
        store.remove()
    return found, alarms


def commit():
    return subprocess.run(
        ["bash", "-c", "source Scripts/support/commit.bash && source_commit"], cwd=ROOT, capture_output=True, text=True
    ).stdout.strip()


def head():
    servers = f"PostgreSQL {PostgreSQL.version()} (`{PostgreSQL.settings}`, by a socket)" if PostgreSQL.server else ""
    print(f"""# A fleet in one store

Written by `Scripts/measure fleet {HOSTS} {RUNS} {FLEETS}` on {datetime.date.today()}, commit {commit()}, release build, on {os.cpu_count()} CPUs, Linux
{platform.release()}; load average {os.getloadavg()[0]:.1f} at the start. Records are made up from the fixture of the tests: two measurements
each. {f"Beside SQLite, {servers} on the same machine." if servers else "No PostgreSQL server was there."} CPU seconds are those of wattmark's processes.
""")


def main():
    head()
    records = WORK / "records.json"
    say("making records up")
    made_up(records, HOSTS, 7, RUNS, 1, 0.1)
    paths = divide(records)
    records.unlink()
    stores, moved, asked = [], [], []
    for kind in kinds():
        store = kind(WORK, "large")
        say(f"{store.name}: in and out")
        moved.append((store, *in_and_out(store, paths)))
        say(f"{store.name}: filling")
        store.fill(COPIES, RUNS * 3600)
        say(f"{store.name}: asking")
        rows = [(" ".join(map(str, words)), *several(words, store.address)) for words in ASKED]
        asked.append((store, store.runs(), store.size(), rows))
        store.remove()
    for path in paths:
        path.unlink()
    print(f"""{WRITERS} writers at once, each with a file and a transaction of its own, then all of it to one file:

| store | records | in | a record | out | a record |
|---|---|---|---|---|---|""")
    for store, (wall, cpu), (out, out_cpu), size in moved:
        count = HOSTS * RUNS
        print(
            f"| {store.name} | {count:,} ({size / 1e6:.0f} MB) | {wall:.1f} s ({cpu:.1f} s CPU) | {wall / count * 1e3:.3f} ms "
            f"| {out:.1f} s ({out_cpu:.1f} s CPU) | {out / count * 1e3:.3f} ms |")
    for store, runs, size, rows in asked:
        print(f"""
Asked of {runs:,} runs of {HOSTS:,} hosts in {store.name} ({size / 1e9:.1f} GB; {COPIES} of {COPIES + 1} are copies of the others
by SQL, at earlier times and with ids of their own), whole processes, {REPETITIONS} times each after one that is not counted:

| command | median | longest | CPU |
|---|---|---|---|""")
        for name, middle, longest, cpu in rows:
            print(f"| `{name}` | {middle * 1e3:.0f} ms | {longest * 1e3:.0f} ms | {cpu * 1e3:.0f} ms |")
    print(f"""
{HOSTS:,} hosts that report at a moment of their own within {MINUTE} s, a process and a record each; how long one takes from its start
to its end:

| store | there afterwards | the last is in after | median | 99th percentile | longest |
|---|---|---|---|---|---|""")
    for kind in kinds():
        say(f"{kind.name}: a minute of reports")
        found, last, middle, late, longest = report_in_a_minute(kind)
        print(
            f"| {kind.name} | {found:,} of {HOSTS:,}, all sound | {last:.1f} s | {middle * 1e3:.0f} ms | {late * 1e3:.0f} ms "
            f"| {longest * 1e3:.0f} ms |")
    print("""
As many records of more hosts, each file imported as a whole by one process:

| store | hosts | runs | import | a record | CPU a record |
|---|---|---|---|---|---|""")
    for kind in kinds():
        say(f"{kind.name}: growth")
        for hosts, runs, wall, cpu in growth(kind):
            print(
                f"| {kind.name} | {hosts:,} | {runs:,} | {wall:.2f} s | {wall / runs * 1e3:.3f} ms | {cpu / runs * 1e3:.3f} ms |")
    print(f"""
## Slow hosts

{FLEETS} fleets of {HOSTS:,} hosts (seeds 1 to {FLEETS}) that differ by 0.4 % and whose runs differ by 0.2 % more, one of them slower:

| slower by | found | others called slow |
|---|---|---|""")
    for shortfall in (0.05, 0.03, 0.0):
        say(f"searching, {shortfall:.0%}")
        found, alarms = search(shortfall)
        share = alarms / (FLEETS * (HOSTS - 1))
        print(f"| {shortfall:.0%} | {found} of {FLEETS} | {alarms} of {FLEETS * (HOSTS - 1):,} ({share:.3%}) |")


main()
