#!/usr/bin/env python3
"""Does in an unpacked system what a container engine does with a Containerfile, as far as chroot goes.

    container.py ROOT CONTAINERFILE FOLDER     FOLDER is what is copied from

Every instruction is done, or refused where it is none that is known here. Then the container is run twice: with the default
words, and with `run --quick --workload sha256d`. There are no layers, no namespaces, no volume and no quota.
"""
import glob
import json
import os
import pathlib
import pwd
import shutil
import subprocess
import sys

root, file, folder = map(pathlib.Path, sys.argv[1:])
lines = file.read_text().replace("\\\n", " ").splitlines()
environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
user, work, entry, words = "root", "/", [], []


def inside(command, **options):
    """Runs a command in the system as the user and in the folder that hold now."""
    name, place = user, work

    def enter():
        os.chroot(root)
        account = pwd.getpwnam(name)
        os.setgroups([])
        os.setgid(account.pw_gid)
        os.setuid(account.pw_uid)
        os.chdir(place)

    return subprocess.run(command, check=True, env=environment, preexec_fn=enter, **options)


for line in lines:
    if not line.strip() or line.startswith("#"):
        continue
    instruction, rest = line.split(maxsplit=1)
    if instruction == "FROM":
        continue
    if instruction == "COPY":
        *sources, target = rest.split()
        found = [path for source in sources for path in glob.glob(str(folder / source))]
        if not found:
            sys.exit(f"container: nothing in {folder} is named {' '.join(sources)}")
        for path in found:
            shutil.copy(path, root / target.lstrip("/"))
    elif instruction == "RUN":
        inside(["/bin/sh", "-c", rest], stdout=subprocess.DEVNULL)
    elif instruction == "USER":
        user = rest
    elif instruction == "WORKDIR":
        work = rest
        (root / work.lstrip("/")).mkdir(parents=True, exist_ok=True)
    elif instruction == "ENV":
        name, value = rest.split("=", 1)
        environment[name] = value
    elif instruction == "ENTRYPOINT":
        entry = json.loads(rest)
    elif instruction == "CMD":
        words = json.loads(rest)
    elif instruction != "VOLUME":
        sys.exit(f"container: {file} has {instruction}, which is not known here")

if "OVERVIEW" not in inside(entry + words, capture_output=True, text=True).stdout:
    sys.exit("container: the default words do not show the help")
inside(entry + ["run", "--quick", "--workload", "sha256d"], stdout=subprocess.DEVNULL)
if "sha256d" not in inside(entry + ["results", "list"], capture_output=True, text=True).stdout:
    sys.exit("container: the run is not in the store")
print(f"the Containerfile's steps, its default words, and a run that it stores, as user {user}")
