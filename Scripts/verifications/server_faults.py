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
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from faulty_fleet import QUICK, Failed, Fleet, Server, command, require

FAKETIME = next(map(str, pathlib.Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), "")
MINUTE = 60


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
            healer = threading.Timer(MINUTE, lambda: (heal.append((dropped(), fleet.stored())), rules("-D")))
            healer.start()
            fleet.together(report)
            watcher.join()
            healer.join()
            require(watched, "the check in the minute failed")
            late = fleet.settle()
            lost, sent = heal[0]
            require(lost > 0, "no packet was dropped")
            print(f"passed: half the packets dropped for {MINUTE} s ({lost} of them): {fleet.count} runs of 16 hosts, {sent} stored meanwhile, "
                  f"{fleet.count - sent - late} by commands that went on, {late} by later ones; {fleet.counts()}; all {fleet.count} there "
                  f"once", flush=True)
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
            offset = chance.choice(["-3600", "+3600", "-80000", "+80000", "+0", "+40d"]) if to is None else to
            new = work / "clock.new"
            new.write_text(f"{offset}\n")
            new.rename(file)
            steps[0] += 1

        stepped = {"LD_PRELOAD": FAKETIME, "FAKETIME_TIMESTAMP_FILE": str(file), "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                   "NO_FAKE_STAT": "1"}
        step("+0")
        over = threading.Event()

        def unsteady():
            while not over.wait(chance.uniform(0.1, 2) * fleet.seconds):
                step()

        thread = threading.Thread(target=unsteady)
        thread.start()

        def report(host):
            for _ in range(6):
                if host.waiting():
                    host.send(**stepped)

        try:
            fleet.together(report)
            fleet.check("while the clock steps")
        finally:
            over.set()
            thread.join()
        sent = fleet.stored()
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
        print(f"passed: a clock that stepped {steps[0]} times: {fleet.count} runs of 8 hosts, {sent} stored meanwhile, {late} sent "
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
            # All of the disk but a few pages, as if other tables had it.
            with open(ballast, "wb", buffering=0) as file:
                try:
                    while True:
                        file.write(bytes(8192))
                except OSError:
                    file.truncate(max(0, file.tell() - (128 << 10)))
            fleet.together(lambda host: [host.send() for _ in range(2)])
            waiting, fell = len(fleet.waiting), not server.runs()
            require(waiting > 0, "the disk did not fill")
            command("mount", "-o", "remount,size=256m", place)
            if fell:
                server.start()
            sent = fleet.stored()
            late = fleet.settle()
            print(f"passed: a server's disk that was full: {fleet.count} runs of 8 hosts, {sent} stored before, {late} sent later"
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
        sent = fleet.stored()
        late = fleet.settle()
        print(f"passed: kill -9 of {killed[0]} commands while they sent: {fleet.count} runs of 8 hosts, {sent} stored meanwhile, {late} sent "
              f"later; all {fleet.count} there once", flush=True)
    finally:
        server.stop()


def server(work):
    """kill -9 of the server while all send, and its start, again and again."""
    server = Server(work, command("hostname", "-I").split()[0])
    try:
        fleet = Fleet(work, server, 8, 12)
        chance, killed, over = random.Random(3), [0], threading.Event()

        def mortal():
            while not over.wait(chance.uniform(0.1, 2) * 4 * fleet.seconds):
                server.kill()
                server.start()
                killed[0] += 1

        thread = threading.Thread(target=mortal)
        thread.start()
        end = time.monotonic() + MINUTE / 2

        def report(host):
            while host.waiting() and time.monotonic() < end:
                host.send()

        fleet.together(report)
        over.set()
        thread.join()
        sent = fleet.stored()
        late = fleet.settle()
        print(f"passed: kill -9 of a server {killed[0]} times: {fleet.count} runs of 8 hosts, {sent} stored meanwhile, {late} sent later; "
              f"{fleet.counts()}; all {fleet.count} there once", flush=True)
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
