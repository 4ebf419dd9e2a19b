#!/usr/bin/env python3
"""Asks a server of its own as many people would, and as nobody should; prints Results/page.md.

    page_load.py WATTMARK [SECONDS [LONG]]
"""
import asyncio
import collections
import datetime
import pathlib
import platform
import random
import statistics
import subprocess
import sys
import time

MIX = [("/", 8), ("/breakeven", 4), ("/project", 3), ("/sensitivity", 2), ("/concentration", 1), ("/runs", 1), ("/page.css", 1)]
LEVERS = [("market.btc_usd", 30_000, 150_000), ("market.difficulty", 8e13, 3e14), ("site.tariff_usd_per_mwh", 20, 120),
          ("site.hashing.pue", 1.01, 1.3), ("site.hosting.pue", 1.05, 1.6), ("site.hosting.utilization_share", 0.4, 1),
          ("market.colocation.usd_per_kw_month", 80, 220), ("site.finance.discount_rate_share", 0.05, 0.2)]
# Requests a second: the goal, then what is tried where that is not held.
RATES = [200, 100, 50, 25, 12, 6]
HELD_MS = 250
# What is not answered so long after the last request began is given up.
PATIENCE = 10
HOSTILE = 10_000
IDLE_CONNECTIONS = 500


class Server:
    def __init__(self, wattmark):
        begin = time.perf_counter()
        self._process = subprocess.Popen([wattmark, "serve", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE,
                                         stderr=subprocess.DEVNULL, text=True)
        self.port = int(self._process.stdout.readline().strip().rstrip("/").rpartition(":")[2])
        self.started_ms = (time.perf_counter() - begin) * 1000

    @property
    def megabytes(self):
        status = pathlib.Path(f"/proc/{self._process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def stop(self):
        self._process.terminate()
        return self._process.wait(timeout=60)


class Connection:
    """One that stays open, as a browser's."""

    def __init__(self, port):
        self._port, self._reader, self._writer = port, None, None

    async def get(self, target):
        for attempt in [1, 2]:
            try:
                if self._writer is None:
                    self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
                self._writer.write(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
                head = (await self._reader.readuntil(b"\r\n\r\n")).decode()
                length = int(head.lower().split("content-length:")[1].split()[0])
                await self._reader.readexactly(length)
                return int(head.split()[1])
            except (ConnectionError, asyncio.IncompleteReadError):
                # The server closes what was idle; the next one is asked on a new connection.
                self.close()
                if attempt == 2:
                    raise
        return 0

    def close(self):
        if self._writer is not None:
            self._writer.close()
        self._reader = self._writer = None


def plain(value):
    """Four digits as an address has them: no power of ten, no zeros behind the last."""
    return f"{float(f'{value:.4g}'):f}".rstrip("0").rstrip(".")


def scenario(dice, view):
    """An address in its one form: the fields in the order of their keys."""
    if view in ("/runs", "/page.css", "/concentration"):
        return view
    chosen = sorted(dice.sample(LEVERS, dice.randint(1, 2)))
    head = ["paths=9999"] if view == "/simulate" else []
    moved = [f"{key}={plain(dice.uniform(low, high))}" for key, low, high in chosen]
    return view + "?" + "&".join(head + moved)


def quantile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def latencies(port, view, count, dice):
    connection, times = Connection(port), []
    for _ in range(count):
        target = scenario(dice, view)
        begin = time.perf_counter()
        status = await connection.get(target)
        times.append((time.perf_counter() - begin) * 1000)
        if status != 200:
            raise RuntimeError(f"{target}: {status}")
    connection.close()
    return times


async def load(server, rate, seconds, dice):
    """Requests begin at their times, whether earlier ones are answered or not; each is timed from when it should begin."""
    views = [view for view, weight in MIX for _ in range(weight)]
    free, times, statuses, memory = [], [], collections.Counter(), []
    start = time.perf_counter()

    async def one(due, target):
        connection = free.pop() if free else Connection(server.port)
        try:
            statuses[await connection.get(target)] += 1
        except (ConnectionError, asyncio.IncompleteReadError):
            statuses["closed"] += 1
        free.append(connection)
        times.append((time.perf_counter() - due) * 1000)

    tasks = set()
    for number in range(int(seconds * rate)):
        due = start + number / rate
        if number % (rate * 5) == 0:
            memory.append(server.megabytes)
        wait = due - time.perf_counter()
        if wait > 0:
            await asyncio.sleep(wait)
        task = asyncio.create_task(one(due, scenario(dice, dice.choice(views))))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    if tasks:
        await asyncio.wait(tasks, timeout=PATIENCE)
    elapsed = time.perf_counter() - start
    for task in set(tasks):
        task.cancel()
        statuses["unanswered"] += 1
        times.append(1000 * (PATIENCE + seconds))
    await asyncio.sleep(1)
    memory.append(server.megabytes)
    for connection in free:
        connection.close()
    return {"asked": rate, "seconds": seconds, "rate": (statuses[200] + statuses[422]) / elapsed, "p50": quantile(times, 0.5), "p99": quantile(times, 0.99), "most": max(times),
            "statuses": statuses, "memory": memory}


def is_held(result):
    return result["p99"] <= HELD_MS and set(result["statuses"]) <= {200, 303, 422}


def attack(dice):
    """One request that nobody should send."""
    junk = bytes(dice.randrange(256) for _ in range(dice.randrange(1, 200)))
    word = "".join(dice.choice("abc.%/&=?<>\"'\\;{}[]0123456789ä ") for _ in range(dice.randrange(1, 120)))
    view = dice.choice(MIX)[0]
    host = "Host: 127.0.0.1\r\n"
    return dice.choice([
        lambda: junk + b"\r\n\r\n",
        lambda: f"GET {view}?{word.replace(' ', '+')} HTTP/1.1\r\n{host}\r\n".encode(),
        lambda: f"GET /{word} HTTP/1.1\r\n{host}\r\n".encode(),
        lambda: f"{word[:12]} / HTTP/1.1\r\n{host}\r\n".encode(),
        lambda: f"GET / HTTP/1.1\r\nHost: {word}\r\n\r\n".encode(),
        lambda: f"GET / HTTP/1.1\r\n{host}Origin: http://{word}\r\n\r\n".encode(),
        lambda: f"GET / HTTP/1.1\r\n{host}X: {'y' * dice.randrange(100, 90_000)}\r\n\r\n".encode(),
        lambda: f"GET /page.css HTTP/1.1\r\n{host}\r\n".encode() * dice.randrange(1, 2_000),
        lambda: f"GET / HTTP/1.1\r\n{host}{'A: b' * dice.randrange(1, 400)}\r\n\r\n".encode(),
        lambda: f"POST / HTTP/1.1\r\n{host}Content-Length: {dice.randrange(1 << 33)}\r\n\r\n{word}".encode(),
        lambda: f"POST / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n{word}".encode(),
        lambda: f"GET {view}?market.btc_usd={dice.choice(['nan', '1e999', '-1', '0', '9' * 400])} HTTP/1.1\r\n{host}\r\n".encode(),
        lambda: f"GET {view}?site={word.replace(' ', '+')} HTTP/1.1\r\n{host}\r\n".encode(),
    ])()


async def hostile(server, dice):
    """Each on a connection of its own that is not closed by the asker, with many that hold half a head open beside them."""
    counts = collections.Counter()
    idle = []
    for _ in range(IDLE_CONNECTIONS):
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ")
        idle.append((reader, writer))
    limit = asyncio.Semaphore(32)

    async def one(request):
        async with limit:
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
                writer.write(request)
                line = await asyncio.wait_for(reader.readline(), 60)
                counts[line.decode("latin-1").split()[1] if line else "closed"] += 1
                writer.close()
            except (ConnectionError, IndexError):
                counts["closed"] += 1
            except asyncio.TimeoutError:
                counts["no answer in a minute"] += 1

    answered = []

    async def watch():
        connection = Connection(server.port)
        while True:
            begin = time.perf_counter()
            if await connection.get("/page.css") != 200:
                counts["a page was refused"] += 1
            answered.append((time.perf_counter() - begin) * 1000)
            await asyncio.sleep(0.5)

    watching = asyncio.create_task(watch())
    await asyncio.gather(*(one(attack(dice)) for _ in range(HOSTILE)))
    watching.cancel()
    held = 0
    for reader, writer in idle:
        try:
            held += await asyncio.wait_for(reader.read(1), 30) != b""
        except asyncio.TimeoutError:
            held += 1
        except ConnectionError:
            pass
        writer.close()
    return counts, answered, held


def lines_of(result):
    memory = result["memory"]
    codes = ", ".join(f"{count} x {status}" for status, count in sorted(result["statuses"].items(), key=str))
    return (f"{result['asked']} requests a second of mixed scenarios for {result['seconds']:.0f} s: {result['rate']:.0f}/s answered, "
            f"p50 {result['p50']:.1f} ms, p99 {result['p99']:.0f} ms, slowest {result['most']:.0f} ms; {codes}; memory {memory[0]:.0f} MB at the start, {max(memory):.0f} MB at most, "
            f"{memory[-1]:.0f} MB at the end")


async def measure(wattmark, seconds=60, long_seconds=600):
    dice = random.Random(20)
    server = Server(wattmark)
    # The interpreter is warm before anything is timed; the server is not.
    first = await latencies(server.port, "/", 1, dice)
    rows = []
    for view in ["/", "/breakeven", "/sensitivity", "/project", "/concentration", "/simulate", "/split"]:
        times = await latencies(server.port, view, 20 if view in ("/simulate", "/split") else 100, dice)
        rows.append(f"| `{view}` | {statistics.median(times):.1f} | {quantile(times, 0.99):.0f} |")
    tried = []
    for rate in RATES:
        tried.append(await load(server, rate, seconds, dice))
        if is_held(tried[-1]):
            break
    held = (f"{tried[-1]['asked']} a second were held with 99 of 100 answers within {HELD_MS} ms." if is_held(tried[-1])
            else f"None of these rates was held with 99 of 100 answers within {HELD_MS} ms.")
    long = await load(server, tried[-1]["asked"], long_seconds, dice)
    counts, answered, still_held = await hostile(server, dice)
    after = await latencies(server.port, "/", 5, dice)
    megabytes = server.megabytes
    status = server.stop()
    version = subprocess.run([wattmark, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    model = next((line.split(":")[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.machine())
    listed = ", ".join(f"{count} x {answer}" for answer, count in sorted(counts.items()))
    print(f"""# The planner's page under load

{datetime.date.today()}, {len(pathlib.Path('/proc/cpuinfo').read_text().split('processor')) - 1} CPUs ({model}), asker and server \
on the same; wattmark {version}. By `Scripts/measure page`. A virtual machine has noisy neighbours: times are of that day.

It listened {server.started_ms:.0f} ms after its start. The first page then: {first[0]:.0f} ms. Then random scenarios with one or two levers moved, one after the other, each \
with its whole page:

| page | median, ms | p99, ms |
|---|---|---|
{chr(10).join(rows)}

`/simulate` and `/split` draw about 10,000 paths.

{chr(10).join(f"- {lines_of(result)}." for result in tried + [long])}

{held}

- {HOSTILE} hostile requests (broken requests, fuzzed paths, fields, hosts, origins and bodies) beside {IDLE_CONNECTIONS} connections \
that send half a head: {listed}. Meanwhile a page was answered {len(answered)} times, in {statistics.median(answered):.1f} ms \
(median), {max(answered):.0f} ms at most; {still_held} of the half heads were still held 30 s later. After it a scenario took \
{statistics.median(after):.1f} ms, and the server had {megabytes:.0f} MB; asked to end, it ended with {status}.
""")


if __name__ == "__main__":
    asyncio.run(measure(sys.argv[1], *map(float, sys.argv[2:])))
