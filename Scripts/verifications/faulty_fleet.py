"""Hosts with runs that wait in their spools, and a PostgreSQL server of their own with TLS, for server_faults.py."""
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WATTMARK = os.environ.get("WATTMARK", str(ROOT / ".build/release/wattmark"))
RECORD = ROOT / "Tests/ResultStoreTests/Fixtures/record.json"
BIN = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), default=None)
NAME, PORT, RATES = "db.verify", 15433, 2
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

    def stored(self):
        """Of the runs that waited when the case began."""
        return len(self.server.ids()) - 1

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
