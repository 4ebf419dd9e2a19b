"""The stores that Scripts/measure fleet fills and asks: a file of SQLite's, and a database of a PostgreSQL server."""
import os
import pathlib
import sqlite3
import subprocess

# Copies of runs lie earlier under ids of their own. Only the newest runs of hosts are looked into, which are the imported ones.


class SQLite:
    name = "SQLite"

    def __init__(self, folder, name):
        self.folder = pathlib.Path(folder)
        self.address = str(self.folder / f"{name}.sqlite")

    def fill(self, copies, span):
        """Copies every run so many times, each time `span` seconds earlier than the last."""
        connection = sqlite3.connect(self.address)
        connection.execute("PRAGMA synchronous = OFF")
        count = connection.execute("SELECT max(number) FROM run").fetchone()[0]
        for copy in range(1, copies + 1):
            values = {"offset": copy * count, "earlier": copy * span, "count": count}
            for statement in (
                    "INSERT INTO run SELECT number + :offset, lower(hex(randomblob(32))), started_at - :earlier, label, "
                    "hostname, fingerprint, tool_version FROM run WHERE number <= :count",
                    "INSERT INTO document SELECT run + :offset, json FROM document WHERE run <= :count",
                    "INSERT INTO outline SELECT run + :offset, machine, json, seal FROM outline WHERE run <= :count",
                    "INSERT INTO tag SELECT run + :offset, key, value FROM tag WHERE run <= :count",
                    "INSERT INTO measurement SELECT series, started_at - :earlier, run + :offset, position, center, low, "
                    "high, confidence, count FROM measurement WHERE run <= :count"):
                names = {key: value for key, value in values.items() if f":{key}" in statement}
                connection.execute(statement, names)
            connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()

    def runs(self):
        with sqlite3.connect(self.address) as connection:
            return connection.execute("SELECT count(*) FROM run").fetchone()[0]

    def size(self):
        return os.path.getsize(self.address)

    def remove(self):
        for path in self.folder.glob(pathlib.Path(self.address).name + "*"):
            path.unlink()


class PostgreSQL:
    name = "PostgreSQL"
    bin, server = os.environ.get("PG_BIN", ""), os.environ.get("PG_FOLDER", "")
    settings = os.environ.get("PG_SETTINGS", "")

    def __init__(self, _, name):
        self.database = "fleet_" + name
        self.ask(f"CREATE DATABASE {self.database}", database="postgres")
        self.address = f"postgresql://owner@/{self.database}?host={self.server}"

    @classmethod
    def version(cls):
        words = subprocess.run([f"{cls.bin}/postgres", "--version"], capture_output=True, text=True, check=True).stdout.split()
        return words[2]

    def ask(self, statement, database=None):
        words = ["psql", "-h", self.server, "-U", "owner", "-d", database or self.database, "-v", "ON_ERROR_STOP=1", "-Atqc"]
        return subprocess.run([*words, statement], capture_output=True, text=True, check=True).stdout.strip()

    def fill(self, copies, span):
        first = self.ask("SELECT min(started_at) FROM wattmark.run")
        for copy in range(1, copies + 1):
            other = f"md5(one || '{copy}') || md5('{copy}' || one)"
            run, id = other.replace("one", "r.id"), other.replace("one", "o.run")
            mine = f"JOIN wattmark.run AS r ON r.id = o.run WHERE r.started_at >= {first}"
            self.ask(f"""
                INSERT INTO wattmark.measurement SELECT {id}, position, series, o.started_at - {copy * span}, center, low, high,
                    confidence, count FROM wattmark.measurement AS o {mine};
                INSERT INTO wattmark.tag SELECT {id}, key, value FROM wattmark.tag AS o {mine};
                INSERT INTO wattmark.outline SELECT {id}, machine, o.json, seal FROM wattmark.outline AS o {mine};
                INSERT INTO wattmark.run SELECT {run}, started_at - {copy * span}, label, hostname, fingerprint, tool_version,
                    json FROM wattmark.run AS r WHERE started_at >= {first};""")
        # As the server does by itself some time later.
        self.ask("VACUUM ANALYZE")
        self.ask("CHECKPOINT")

    def runs(self):
        return int(self.ask("SELECT count(*) FROM wattmark.run"))

    def size(self):
        return int(self.ask("SELECT pg_database_size(current_database())"))

    def remove(self):
        self.ask(f"DROP DATABASE {self.database}", database="postgres")


def kinds():
    return [SQLite, PostgreSQL] if PostgreSQL.server else [SQLite]
