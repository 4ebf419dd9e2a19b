"""The measurements of Scripts/measure store; prints Markdown."""
import concurrent.futures
import datetime
import json
import os
import pathlib
import platform
import sqlite3
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
RECORD = ROOT / "Tests/ResultStoreTests/Fixtures/record.json"
WATTMARK = os.environ["WATTMARK"]
WORK = pathlib.Path(sys.argv[1])
COUNT = int(sys.argv[2])
COPIES = 9
REPETITIONS = 21


def generate(count, first, path):
    with open(RECORD) as record, open(path, "w") as records:
        subprocess.run(
            [ROOT / "Scripts/measurements/generate_records.py", str(count), str(first)], stdin=record, stdout=records, check=True)


def wattmark(*arguments, store):
    outcome = subprocess.run(
        [WATTMARK, *arguments, "--store", store], capture_output=True, text=True, env={**os.environ, "LANG": "C.UTF-8"})
    if outcome.returncode:
        raise SystemExit(f"{arguments}: {outcome.stderr}")
    return outcome.stdout


def seconds(work):
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def median(*arguments, store):
    """Of whole processes, started anew each time, the file in the page cache."""
    times = [seconds(lambda: wattmark(*arguments, store=store)) for _ in range(REPETITIONS)]
    return statistics.median(times), max(times)


def measure_import(store):
    records = WORK / "records.json"
    generate(COUNT, COPIES * COUNT, records)
    size = records.stat().st_size
    begin = os.times()
    elapsed = seconds(lambda: wattmark("results", "import", records, store=store))
    end = os.times()
    memory = __import__("resource").getrusage(__import__("resource").RUSAGE_CHILDREN).ru_maxrss
    records.unlink()
    cpu = end.children_user + end.children_system - begin.children_user - begin.children_system
    return elapsed, cpu, size, memory


def measure_writers():
    """Two processes, a thousand files and so a thousand transactions each."""
    count = min(1000, COUNT)
    folder = WORK / "writers"
    folder.mkdir()
    lists = []
    for writer in range(2):
        path = WORK / "all.json"
        generate(count, writer * count, path)
        parts = [part + "\n}\n" for part in path.read_text().split("\n}\n") if part]
        files = []
        for index, part in enumerate(parts):
            files.append(folder / f"{writer}-{index}.json")
            files[-1].write_text(part)
        lists.append(files)
    store = WORK / "writers.sqlite"

    def both():
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda files: wattmark("results", "import", *files, store=store), lists))

    elapsed = seconds(both)
    with sqlite3.connect(store) as connection:
        runs, documents = connection.execute(
            "SELECT (SELECT count(*) FROM run), (SELECT count(*) FROM document)").fetchone()
        assert runs == documents == 2 * count, (runs, documents)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return elapsed, runs


def fill(store):
    """Copies the imported rows to earlier times, under ids of their own; nothing reads the copies' documents."""
    connection = sqlite3.connect(store)
    connection.execute("PRAGMA synchronous = OFF")
    for copy in range(1, COPIES + 1):
        offset, earlier = copy * COUNT, copy * COUNT * 60
        connection.execute(
            "INSERT INTO run SELECT number + ?, lower(hex(randomblob(32))), started_at - ?, label, hostname, "
            "fingerprint, tool_version FROM run WHERE number <= ?", (offset, earlier, COUNT))
        connection.execute(
            "INSERT INTO document SELECT run + ?, json FROM document WHERE run <= ?", (offset, COUNT))
        connection.execute(
            "INSERT INTO measurement SELECT series, started_at - ?, run + ?, position, center, low, high, confidence, "
            "count FROM measurement WHERE run <= ?", (earlier, offset, COUNT))
        connection.commit()
    runs, measurements = connection.execute(
        "SELECT (SELECT count(*) FROM run), (SELECT count(*) FROM measurement)").fetchone()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return runs, measurements


def host():
    with open("/proc/cpuinfo") as cpuinfo:
        names = {line.split(":")[1].strip() for line in cpuinfo if line.startswith("model name")}
    return f"{', '.join(names)}, {os.cpu_count()} CPUs, {platform.system()} {platform.release()}"


def commit():
    git = ["git", "-C", ROOT]
    short = subprocess.run([*git, "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True).stdout.strip()
    changed = subprocess.run([*git, "status", "--porcelain", "Sources"], capture_output=True, text=True).stdout.strip()
    return short + ("-modified" if changed else "")


def main():
    store = WORK / "store.sqlite"
    elapsed, cpu, size, memory = measure_import(store)
    writers, written = measure_writers()
    runs, measurements = fill(store)
    rows = []
    commands = [
        ("history", ["history"]), ("history --metric sha256d/openssl/one-core", ["history", "--metric", "sha256d"]),
        ("history --last 1000 --json", ["history", "--last", "1000", "--json"]),
        ("compare latest latest~1", ["compare", "latest", "latest~1"]), ("results list", ["results", "list"]),
        ("results show latest", ["results", "show", "latest"]),
    ]
    for name, arguments in commands:
        middle, worst = median(*arguments, store=store)
        rows.append(f"| `{name}` | {1000 * middle:.0f} ms | {1000 * worst:.0f} ms |")
    load = os.getloadavg()[0]
    print(f"""# The store at scale

Written by `Scripts/measure store` on {datetime.date.today()}, commit {commit()}, release build, on {host()}; load
average {load:.1f}. Records are generated from the fixture of the tests: {size / COUNT / 1000:.1f} kB and two measurements each.

| what | how much | took |
|---|---|---|
| `results import` of one file of {COUNT:,} records | {size / 1e6:.0f} MB read, checked and on disk | {elapsed:.1f} s ({cpu:.1f} s CPU, {memory * 1024 / 1e6:.0f} MB memory at most) |
| two processes at once, a file and a transaction a record | {written:,} records, all there | {writers:.1f} s |

Asked of {runs:,} records with {measurements:,} measurements ({store.stat().st_size / 1e9:.1f} GB; {COPIES} of 10 records are
copies with other times and ids), whole processes, {REPETITIONS} times each:

| command | median | longest |
|---|---|---|
""" + "\n".join(rows))


main()
