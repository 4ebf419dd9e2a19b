#!/usr/bin/env python3
"""Prints the packages that are linked into a binary, a line each: folder of the checkout, tab, version, tab, address, tab,
SPDX identifier of the licence. Which they are is read from what the linker was given.

    linked.py SCRATCH      where swift build has put checkouts and the release binary
"""
import json
import pathlib
import re
import subprocess
import sys



def stop(text):
    sys.exit(f"packaging: {text}")


def licence(folder):
    text = next((file.read_text() for file in sorted(folder.glob("LICENSE*"))), "")
    if "Apache License" in text and "Version 2.0" in text:
        return "Apache-2.0"
    if "Permission is hereby granted, free of charge" in text:
        return "MIT"
    stop(f"{folder.name} has a licence that is not known here; look at it and name it in {__file__}")


def tag(folder):
    """The version that the build resolved, as git has it checked out."""
    return subprocess.run(
        ["git", "-C", folder, "describe", "--tags", "--exact-match"], capture_output=True, text=True,
        check=True).stdout.strip().removeprefix("v")


def sources(module):
    """What a module in the build folder was compiled from: Swift's list, or what each file in C depended on."""
    listed = module / "sources"
    files = [listed] if listed.exists() else sorted(module.rglob("*.d"))
    return "\n".join(file.read_text() for file in files)


def packages(scratch):
    """Folder, version, address and licence of each, by name."""
    release = scratch / "release"
    listed = (release / "wattmark.product" / "Objects.LinkFileList").read_text()
    here = pathlib.Path.cwd().resolve()
    names = set()
    for module in sorted(set(re.findall(r"/([^/]+)\.build/", listed))):
        text = sources(release / f"{module}.build")
        of_module = set(re.findall(r"/checkouts/([^/]+)/", text))
        # Its own are in Sources, and what stands in for ICU's data in Scripts.
        if not of_module and any(f"{here}/{folder}/" in text for folder in ("Sources", "Scripts")):
            continue
        if not of_module:
            stop(f"no package holds the module {module}, which is linked")
        names |= of_module
    addresses = {
        pathlib.PurePath(pin["location"]).name.removesuffix(".git"): pin["location"].removesuffix(".git")
        for pin in json.loads(pathlib.Path("Package.resolved").read_text())["pins"]}
    folders = [scratch / "checkouts" / name for name in sorted(names)]
    return {folder.name: (folder, tag(folder), addresses[folder.name], licence(folder)) for folder in folders}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        stop("linked.py takes the folder in which swift build has built")
    for folder, version, address, spdx in packages(pathlib.Path(sys.argv[1])).values():
        print(folder, version, address, spdx, sep="\t")
