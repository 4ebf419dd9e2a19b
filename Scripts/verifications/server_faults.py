#!/usr/bin/env python3
"""Lets the network, the clock, the disk and the processes of a PostgreSQL server and its hosts fail while runs are sent.

    Scripts/verifications/server_faults.py [CASE ...]      packets clock disk client server; all by default

Part of Scripts/verify fleet. Each case has hosts with runs that wait in their spools, and a server of its own with TLS. While
the fault lasts and after it:

  - what was acknowledged, by a line or by exit code 0, is in the store;
  - each run is in the store or waits, or both where the acknowledgement was lost;
  - once the fault is over the next commands send all that waits, the store is sound, and each run is there once.

Linux only, as root, with iptables (iptables-legacy), iproute2, faketime and PostgreSQL of Debian. WATTMARK names the executable.
"""
import concurrent.futures
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WATTMARK = os.environ.get("WATTMARK", str(ROOT / ".build/release/wattmark"))
RECORD = ROOT / "Tests/ResultStoreTests/Fixtures/record.json"
BIN = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), default=None)
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
NAME, PORT, MINUTE, RATES = "db.verify", 15433, 60, 2
QUICK = ["run", "--quick", "--quiet", "--summary", "--workload", "sha256d", "--engine", "openssl", "--placement", "one-core"]


class Failed(Exception):
    pass


def require(holds, words):
    if not holds:
        raise Failed(words)


def command(*words, **options):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, **options).stdout.strip()


class Server:
    """A cluster on an address of this machine that is not loopback, so that its certificate is asked for."""

    def __init__(self, folder, address):
        self.folder, self.address = folder, address
        command("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NAME}", "-addext",
                f"subjectAltName=DNS:{NAME}", "-keyout", folder / "key.pem", "-out", folder / "ca.pem")
        (folder / "key.pem").chmod(0o600)
        for path in [folder, *folder.iterdir()]:
            shutil.chown(path, "nobody", "nogroup")
        # In small segments, so that a small disk holds the journal.
        self.server("initdb", "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--wal-segsize=1", "--no-sync")
        with open(folder / "data/pg_hba.conf", "w") as rules:
            rules.write("hostssl all all all trust\nlocal all all trust\n")
        self.start()
        self.ask("CREATE DATABASE fleet", "postgres")

    def server(self, program, *words, fails=False):
        words = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", BIN / program, "-D", self.folder / "data", *words]
        found = subprocess.run([str(word) for word in words], cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        require(fails or found.returncode == 0, f"{program}: {found.stderr}")

    def start(self):
        options = (f"-k {self.folder} -p {PORT} -c listen_addresses={self.address} -c ssl=on -c ssl_cert_file={self.folder}/ca.pem "
                   f"-c ssl_key_file={self.folder}/key.pem -c max_connections=100 -c max_wal_size=8MB -c min_wal_size=4MB")
        self.server("pg_ctl", "-w", "-t", "60", "-l", self.folder / "log", "-o", options, "start")

    def runs(self):
        try:
            return os.kill(int((self.folder / "data/postmaster.pid").read_text().split()[0]), 0) is None
        except (OSError, ValueError, IndexError):
            return False

    def kill(self):
        """The server and all its processes, at once."""
        group = int((self.folder / "data/postmaster.pid").read_text().split()[0])
        children = command("ps", "-o", "pid=", "--ppid", group).split()
        for process in [group, *map(int, children)]:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        while self.runs():
            time.sleep(0.05)
        time.sleep(1)

    def stop(self):
        self.server("pg_ctl", "-m", "immediate", "stop", fails=True)

    def ask(self, statement, database="fleet"):
        return command("psql", "-h", self.folder, "-p", PORT, "-U", "owner", "-d", database, "-v", "ON_ERROR_STOP=1", "-Atqc", statement)

    @property
    def store(self):
        return f"postgresql://owner@{NAME}:{PORT}/fleet?hostaddr={self.address}&sslrootcert={self.folder}/ca.pem"

    def ids(self):
        return set(self.ask("SELECT id FROM wattmark.run").split())


class Host:
    """Its spool, and what it was told."""

    def __init__(self, folder, server, namespace=None):
        self.home, self.server = folder, server
        self.prefix = ["ip", "netns", "exec", namespace] if namespace else []
        self.made, self.acknowledged, self.attempts, self.failures = set(), set(), 0, 0
        self.spool = folder / "wattmark"
        self.spool.mkdir(parents=True)

    def environment(self, **more):
        return {**os.environ, "XDG_DATA_HOME": str(self.home), "LANG": "C.UTF-8", "WATTMARK_PROFILES": str(ROOT / "Profiles"), **more}

    def put(self, texts, name):
        for text in texts:
            id = json.loads(text)["id"]
            path = self.spool / f"{name}.spool-{id[:16]}.json"
            path.touch(mode=0o600)
            path.write_text(text)
            self.made.add(id)

    def waiting(self):
        short = {re.search(r"spool-([0-9a-f]+)", path.name)[1] for path in self.spool.glob("*.spool-*.json")}
        return {id for id in self.made if id[:16] in short}

    def start(self, *arguments, **environment):
        self.attempts += 1
        return subprocess.Popen(
            [*self.prefix, WATTMARK, *arguments, "--store", self.server.store], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, env=self.environment(**environment))

    def finish(self, process):
        said = process.communicate(timeout=300)[0]
        short = set(re.findall(r"spool-([0-9a-f]{16})\.json\s+is\s+now\s+in\s+the\s+store", said))
        self.acknowledged |= {id for id in self.made if id[:16] in short}
        if process.returncode:
            self.failures += 1
        return said

    def send(self, **environment):
        return self.finish(self.start("results", "list", "--limit", "1", **environment))


class Fleet:
    """Hosts with runs that wait, and a server that nothing was sent to yet but the tables."""

    def __init__(self, work, server, hosts, each, namespace=None):
        self.server, self.work = server, work
        first = Host(work / "first", server)
        # The server is away, and so is what the first host measures.
        server.stop()
        first.finish(first.start(*QUICK))
        names = [path.name for path in first.spool.glob("server-*.spool-*.json")]
        require(len(names) == 1, f"a run does not wait for a server that is away: {names}")
        first.made = {json.loads(path.read_text())["id"] for path in first.spool.glob("*.json")}
        server.start()
        begin = time.monotonic()
        said = first.send()
        self.seconds = time.monotonic() - begin
        require(not first.waiting(), f"what waited was not sent: {said}")
        texts = command(ROOT / "Scripts/verifications/made_up_fleet.py", hosts, -1, each, input=RECORD.read_text()) + "\n"
        texts = [text + "}\n" for text in texts.split("\n}\n")[:-1]]
        require(len(texts) == hosts * each, f"{len(texts)} records were made up")
        self.hosts = [first] + [Host(work / f"host-{number}", server, namespace) for number in range(hosts)]
        for number, host in enumerate(self.hosts[1:]):
            host.put(texts[number::hosts], names[0].split(".spool-")[0])
        self.count = hosts * each

    def together(self, work):
        with concurrent.futures.ThreadPoolExecutor(len(self.hosts)) as pool:
            for _ in pool.map(work, self.hosts[1:]):
                pass

    def all(self, name):
        return set().union(*(getattr(host, name) for host in self.hosts))

    @property
    def waiting(self):
        return set().union(*(host.waiting() for host in self.hosts))

    def check(self, when):
        """Nothing is lost, whatever is under way."""
        waiting = self.waiting
        stored = self.server.ids()
        lost = self.all("made") - stored - waiting
        require(not lost, f"{when}: {len(lost)} runs are nowhere")
        missing = self.all("acknowledged") - stored
        require(not missing, f"{when}: {len(missing)} runs that were acknowledged are not in the store")

    def settle(self):
        """The fault is over: all goes, once."""
        self.check("after the fault")
        late = len(self.waiting)
        for _ in range(3):
            self.together(lambda host: host.waiting() and host.send())
        require(not self.waiting, f"{len(self.waiting)} runs still wait")
        self.check("at the end")
        made, stored = self.all("made"), self.server.ids()
        require(made == stored, f"{len(made)} runs were made and {len(stored)} are in the store")
        rates = int(self.server.ask(f"SELECT count(*) FROM wattmark.measurement AS m JOIN wattmark.tag AS t ON t.run = m.run AND t.key = 'rack'"))
        require(rates == RATES * self.count, f"{rates} rates are there of {self.count} runs with {RATES} each")
        host = self.hosts[0]
        process = host.start("results", "verify")
        said = host.finish(process)
        require(process.returncode == 0, f"the store is not sound: {said}")
        return late

    def counts(self):
        attempts, failures = (sum(getattr(host, name) for host in self.hosts[1:]) for name in ("attempts", "failures"))
        return f"{attempts} commands, {failures} of which failed"


def packets(work):
    """Half the packets are dropped, each way, for a minute."""
    space, near, far = f"wattmark-{os.getpid()}", "10.213.77.1", "10.213.77.2"
    link = f"wm{os.getpid() % 100000}"
    command("ip", "netns", "add", space)
    try:
        command("ip", "link", "add", f"{link}a", "type", "veth", "peer", "name", f"{link}b", "netns", space)
        command("ip", "address", "add", f"{near}/30", "dev", f"{link}a")
        command("ip", "link", "set", f"{link}a", "up")
        for words in (["address", "add", f"{far}/30", "dev", f"{link}b"], ["link", "set", f"{link}b", "up"], ["link", "set", "lo", "up"]):
            command("ip", "-n", space, *words)
        server = Server(work, near)
        try:
            fleet = Fleet(work, server, 16, 6, space)

            def rules(change):
                for chain in ("INPUT", "OUTPUT"):
                    command("ip", "netns", "exec", space, "iptables-legacy", change, chain, "-m", "statistic", "--mode", "random",
                            "--probability", "0.5", "-j", "DROP")

            def dropped():
                lines = command("ip", "netns", "exec", space, "iptables-legacy", "-L", "-v", "-x", "-n").splitlines()
                return sum(int(line.split()[0]) for line in lines if "DROP" in line and "statistic" in line)

            rules("-A")
            end = time.monotonic() + MINUTE

            def report(host):
                # One run after the other, as a timer would.
                while time.monotonic() < end and host.waiting():
                    host.send()

            watcher = threading.Timer(MINUTE / 2, lambda: watched.append(fleet.check("in the minute") or len(fleet.waiting)))
            watched, heal = [], []
            watcher.start()
            healer = threading.Timer(MINUTE, lambda: (heal.append((dropped(), len(fleet.all("acknowledged")))), rules("-D")))
            healer.start()
            fleet.together(report)
            watcher.join()
            healer.join()
            require(watched, "the check in the minute failed")
            late = fleet.settle()
            lost, sent = heal[0]
            require(lost > 0, "no packet was dropped")
            print(f"passed: half the packets dropped for {MINUTE} s ({lost} of them): {fleet.count} runs of 16 hosts, {sent} acknowledged "
                  f"meanwhile, {late} sent later; {fleet.counts()}; all {fleet.count} there once", flush=True)
        finally:
            server.stop()
    finally:
        subprocess.run(["ip", "link", "delete", f"{link}a"], capture_output=True)
        command("ip", "netns", "delete", space)


def clock(work):
    """The clock of the hosts steps back and forth, between sends and while they send and measure."""
    server = Server(work, command("hostname", "-I").split()[0])
    try:
        fleet = Fleet(work, server, 8, 12)
        chance, steps = random.Random(1), [0]
        file = work / "clock"

        def step(to=None):
            # A day is within the certificate's time, forty are not.
            offset = chance.choice(["-3600", "+3600", "-86400", "+40d", "+0"]) if to is None else to
            new = work / "clock.new"
            new.write_text(f"{offset}\n")
            new.rename(file)
            steps[0] += 1

        stepped = {"LD_PRELOAD": FAKETIME, "FAKETIME_TIMESTAMP_FILE": str(file), "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                   "NO_FAKE_STAT": "1"}
        step("+0")
        over = threading.Event()

        def unsteady():
            while not over.wait(chance.uniform(0.01, 0.2)):
                step()

        thread = threading.Thread(target=unsteady)
        thread.start()

        def report(host):
            for _ in range(4):
                if host.waiting():
                    host.send(**stepped)
        try:
            fleet.together(report)
            fleet.check("while the clock steps")
        finally:
            over.set()
            thread.join()
        sent = len(fleet.all("acknowledged"))
        # A run that begins before a step back ends before it began.
        measured = 0
        for offset in ("-3600", "+3600", "-86400"):
            host = fleet.hosts[0]
            step("+0")
            before = server.ids() | host.waiting()
            process = host.start(*QUICK, **stepped)
            time.sleep(0.4)
            step(offset)
            said = host.finish(process)
            spooled = {json.loads(path.read_text())["id"] for path in host.spool.glob("*.spool-*.json")}
            new = (server.ids() | spooled) - before
            require(len(new) == 1, f"a run that the clock stepped by {offset} in left {len(new)} records: {said}")
            host.made |= new
            measured += 1
        late = fleet.settle()
        print(f"passed: a clock that stepped {steps[0]} times: {fleet.count} runs of 8 hosts, {sent} acknowledged meanwhile, {late} sent "
              f"later, and {measured} runs measured across a step; {fleet.counts()}; all {fleet.count + measured} there once", flush=True)
    finally:
        server.stop()


def disk(work):
    """The server's disk is full until there is more of it."""
    place = work / "disk"
    place.mkdir()
    command("mount", "-t", "tmpfs", "-o", "size=64m", "wattmark-verify", place)
    try:
        server = Server(place, command("hostname", "-I").split()[0])
        try:
            fleet = Fleet(work, server, 8, 12)
            ballast = place / "ballast"
            # All of the disk but a little, as if other tables had it.
            free = shutil.disk_usage(place).free
            ballast.write_bytes(bytes(free - (1 << 20)))
            fleet.together(lambda host: [host.send() for _ in range(2)])
            waiting, fell = len(fleet.waiting), not server.runs()
            require(waiting > 0, "the disk did not fill")
            command("mount", "-o", "remount,size=256m", place)
            if fell:
                server.start()
            sent = len(fleet.all("acknowledged"))
            late = fleet.settle()
            print(f"passed: a server's disk that was full: {fleet.count} runs of 8 hosts, {sent - 1} acknowledged before, {late} sent later"
                  f"{', after the server had fallen' if fell else ''}; {fleet.counts()}; all {fleet.count} there once", flush=True)
        finally:
            server.stop()
    finally:
        command("umount", place)


def client(work):
    """kill -9 of who sends, at random moments."""
    server = Server(work, command("hostname", "-I").split()[0])
    try:
        fleet = Fleet(work, server, 8, 12)
        chance, killed = random.Random(2), [0]

        def report(host):
            for _ in range(12):
                if not host.waiting():
                    return
                process = host.start("results", "list", "--limit", "1")
                time.sleep(chance.uniform(0, 4 * fleet.seconds))
                if process.poll() is None:
                    process.kill()
                    killed[0] += 1
                host.finish(process)
                fleet.check("after a kill")

        fleet.together(report)
        late = fleet.settle()
        print(f"passed: kill -9 of {killed[0]} commands while they sent: {fleet.count} runs of 8 hosts, {fleet.count - late} in the store "
              f"before the last try, {late} sent later; all {fleet.count} there once", flush=True)
    finally:
        server.stop()


def server(work):
    """kill -9 of the server while all send, and its start, again and again."""
    server = Server(work, command("hostname", "-I").split()[0])
    try:
        fleet = Fleet(work, server, 8, 12)
        chance, killed, over = random.Random(3), [0], threading.Event()

        def mortal():
            while not over.wait(chance.uniform(0.2, 1)):
                server.kill()
                server.start()
                killed[0] += 1

        thread = threading.Thread(target=mortal)
        thread.start()

        def report(host):
            for _ in range(6):
                if host.waiting():
                    host.send()
        fleet.together(report)
        over.set()
        thread.join()
        late = fleet.settle()
        print(f"passed: kill -9 of a server {killed[0]} times: {fleet.count} runs of 8 hosts, {fleet.count - late} in the store by the last "
              f"start, {late} sent later; {fleet.counts()}; all {fleet.count} there once", flush=True)
    finally:
        server.stop()


CASES = {"packets": packets, "clock": clock, "disk": disk, "client": client, "server": server}


def main():
    chosen = sys.argv[1:] or list(CASES)
    for name in chosen:
        if name not in CASES:
            raise SystemExit(f"there is no case '{name}'; choose from {' '.join(CASES)}")
    failed = False
    for name in chosen:
        with tempfile.TemporaryDirectory(prefix="wattmark-faults-") as work:
            os.chmod(work, 0o755)
            try:
                CASES[name](pathlib.Path(work))
            except Failed as fault:
                print(f"failed: {name}: {fault}", flush=True)
                failed = True
    sys.exit(1 if failed else 0)


main()
