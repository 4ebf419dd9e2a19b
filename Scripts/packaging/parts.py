#!/usr/bin/env python3
"""Prints the parts of a release as CycloneDX 1.6: the packages that are linked in, with the versions that were built.

    parts.py VERSION COMMIT SCRATCH ICU      where swift build has built; ICU is the version of Foundation's
"""
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

from linked import packages

version, commit, scratch, icu = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), sys.argv[4]
# What the system brings, by the names that the loader asks for.
LIBRARIES = {"libhwloc.so.15": "hwloc", "libcrypto.so.3": "openssl", "libsqlite3.so.0": "sqlite"}


def package(name, version, url, licence):
    return {
        "type": "library", "bom-ref": name, "name": name, "version": version,
        "licenses": [{"license": {"id": licence}}],
        "purl": f"pkg:swift/{url.removeprefix('https://')}@{version}",
        "externalReferences": [{"type": "vcs", "url": url}],
    }


swift = re.search(r"Swift version (\S+)", subprocess.run(
    ["swift", "--version"], capture_output=True, text=True, check=True).stdout)[1]
parts = [package(name, *found[1:]) for name, found in sorted(packages(scratch).items())]
parts.append({
    "type": "library", "bom-ref": "swift-runtime", "name": "swift-runtime", "version": swift,
    "licenses": [{"license": {"id": "Apache-2.0"}}],
    "externalReferences": [{"type": "website", "url": "https://www.swift.org"}],
})
parts.append({
    "type": "library", "bom-ref": "icu", "name": "icu", "version": icu,
    "licenses": [{"license": {"id": "Unicode-3.0"}}],
    "externalReferences": [{"type": "website", "url": "https://icu.unicode.org"}],
})
# Its sources lie within Yams, which does not say of which version.
parts.append({
    "type": "library", "bom-ref": "libyaml", "name": "libyaml",
    "licenses": [{"license": {"id": "MIT"}}],
    "externalReferences": [{"type": "vcs", "url": "https://github.com/yaml/libyaml"}],
})
parts += [
    {"type": "library", "bom-ref": soname, "name": name, "scope": "required",
     "properties": [{"name": "wattmark:soname", "value": soname}]}
    for soname, name in LIBRARIES.items()
]
identity = f"wattmark {version} {commit}"
json.dump({
    "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
    "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, identity)}",
    "metadata": {
        "timestamp": datetime.datetime.fromtimestamp(
            int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "component": {
            "type": "application", "bom-ref": "wattmark", "name": "wattmark", "version": version,
            "properties": [{"name": "wattmark:commit", "value": commit}],
        },
    },
    "components": parts,
    "dependencies": [{"ref": "wattmark", "dependsOn": [part["bom-ref"] for part in parts]}],
}, sys.stdout, indent=2)
print()
