#!/usr/bin/env python3
"""Reads the exports in a folder (NAME.FORMAT) with each format's own reader; used by Scripts/verify exports.

    Scripts/verifications/read_exports.py FOLDER SCHEMAS COMPARE.PY
"""
import csv
import html.parser
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

import jsonschema
import junitparser
from prometheus_client.openmetrics.parser import text_string_to_metric_families

folder, schemas, compare = (pathlib.Path(argument) for argument in sys.argv[1:4])
count = 0


def expect(condition, message):
    if not condition:
        sys.exit(f"{message}")


def files(format_name):
    found = sorted(path for path in folder.iterdir() if path.suffix == "." + format_name)
    expect(found, f"{folder}: no file of the format {format_name}")
    return found


def done(path, what):
    global count
    count += 1
    print(f"ok {path.name}: {what}")


def read_schema(format_name):
    schema = json.loads((schemas / f"{format_name}.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    for path in files(format_name):
        document = json.loads(path.read_text())
        jsonschema.validate(document, schema)
        done(path, f"JSON Schema, {len(document)} entries")


def read_openmetrics():
    for path in files("openmetrics"):
        families = list(text_string_to_metric_families(path.read_text()))
        samples = [sample for family in families for sample in family.samples]
        expect(samples, f"{path}: no samples")
        for family in families:
            expect(family.documentation, f"{path}: {family.name} has no help")
            expect(family.type == "stateset" or family.name.endswith(family.unit), f"{path}: {family.name}: unit")
        done(path, f"prometheus-client, {len(families)} families, {len(samples)} samples")


def read_junit():
    for path in files("junit"):
        report = junitparser.JUnitXml.fromfile(str(path))
        suites = list(report)
        cases = [case for suite in suites for case in suite]
        results = [result for case in cases for result in case.result]
        failures = sum(isinstance(result, junitparser.Failure) for result in results)
        skipped = sum(isinstance(result, junitparser.Skipped) for result in results)
        expect(cases, f"{path}: no cases")
        stated = (report.tests, report.failures, report.skipped)
        expect(stated == (len(cases), failures, skipped), f"{path}: states {stated}")
        names = [case.name for case in cases]
        expect(len(set(names)) == len(names), f"{path}: names are not unique")
        xml.etree.ElementTree.parse(path)
        done(path, f"junitparser, {len(cases)} cases, {failures} failed, {skipped} skipped")


def read_google_benchmark():
    for path in files("google-benchmark"):
        document = json.loads(path.read_text())
        benchmarks = document["benchmarks"]
        expect(benchmarks, f"{path}: no benchmarks")
        for benchmark in benchmarks:
            expect(benchmark["run_type"] == "iteration", f"{path}: not an iteration")
            expect(0 <= benchmark["repetition_index"] < benchmark["repetitions"], f"{path}: repetition")
        if not compare.exists():
            continue
        # Against itself: every repetition is matched, and nothing has changed.
        outcome = subprocess.run(
            [sys.executable, compare, "--no-color", "benchmarks", path, path], capture_output=True, text=True)
        expect(outcome.returncode == 0, f"{path}: compare.py: {outcome.stderr[-500:]}")
        for name in {benchmark["name"] for benchmark in benchmarks}:
            expect(name in outcome.stdout, f"{path}: compare.py does not show {name}")
        done(path, f"compare.py, {outcome.stdout.count('_pvalue')} U tests")


def read_benchstat():
    """The grammar of golang.org/design/14313 and of benchfmt's unit lines."""
    result = re.compile(r"Benchmark(?![a-z])\S*( +)\d+(( +)-?[0-9.]+(e[-+]?[0-9]+)? +\S+)+$")
    unit = re.compile(r"Unit (\S+) better=(higher|lower)$")
    key = re.compile(r"[a-z][^\sA-Z]*: .*$")
    for path in files("benchstat"):
        lines = path.read_text().splitlines()
        units = {match.group(1) for match in map(unit.match, lines) if match}
        results = [line for line in lines if line.startswith("Benchmark")]
        expect(results, f"{path}: no results")
        for line in lines:
            expect(not line or result.match(line) or unit.match(line) or key.match(line), f"{path}: {line}")
        for line in results:
            expect(set(line.split()[3::2]) <= units, f"{path}: a unit without direction: {line}")
        done(path, f"Go benchmark format, {len(results)} results, {len(units)} units")


def read_csv():
    for path in files("csv"):
        with open(path, newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
        expect(rows, f"{path}: no rows")
        for row in rows:
            expect(None not in row and None not in row.values(), f"{path}: a row of another length")
            expect(row["better"] in ("higher", "lower"), f"{path}: no polarity")
        done(path, f"csv, {len(rows)} rows")


def read_github():
    """The grammar by which the runner reads workflow commands: nothing may stand unescaped."""
    command = re.compile(r"::(error|warning|notice) title=([^:,\r\n]*)::([^\r\n]*)$")
    for path in files("github"):
        lines = path.read_text().splitlines()
        for line in lines:
            match = command.match(line)
            expect(match, f"{path}: not a command: {line}")
            expect(not re.search(r"%(?!25|0A|0D|3A|2C)", match.group(2) + match.group(3)), f"{path}: {line}")
        expect(lines, f"{path}: no commands")
        done(path, f"workflow commands, {len(lines)}")


def read_markdown():
    for path in files("markdown"):
        rows = [line for line in path.read_text().splitlines() if line.startswith("|")]
        columns = {len(re.split(r"(?<!\\)\|", row)) for row in rows}
        expect(len(columns) == 1, f"{path}: rows of {columns} cells")
        done(path, f"GFM table, {len(rows) - 2} rows")


class Page(html.parser.HTMLParser):
    """What is open, and what was not closed in its turn."""

    VOID = {"meta", "link"}

    def __init__(self):
        super().__init__()
        self.open, self.addresses, self.tags = [], [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.addresses += [value for key, value in attributes if key in ("href", "src")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)
        self.addresses += [value for key, value in attributes if key in ("href", "src")]

    def handle_endtag(self, tag):
        expect(self.open and self.open[-1] == tag, f"</{tag}> where <{self.open[-1:]}> is open")
        self.open.pop()


def read_html():
    for path in files("html"):
        page = Page()
        page.feed(path.read_text())
        page.close()
        expect(not page.open, f"{path}: {page.open} are open")
        expect("script" not in page.tags, f"{path}: a script")
        outside = [address for address in page.addresses if not address.startswith("#") and address != "data:,"]
        expect(not outside, f"{path}: {outside}")
        done(path, f"html.parser, {page.tags.count('svg')} drawings, {page.tags.count('table')} tables")


def read_json():
    for path in files("json"):
        document = json.loads(path.read_text())
        for record in document if isinstance(document, list) else [document]:
            expect(record["schema"] in ("wattmark.run/1", "wattmark.run/2", "wattmark.check/1"), f"{path}: {record['schema']}")
        done(path, "json")


read_json()
read_csv()
read_markdown()
read_html()
read_junit()
read_github()
for name in ("github-action-benchmark", "bmf", "hyperfine"):
    read_schema(name)
read_google_benchmark()
read_benchstat()
read_openmetrics()
print(f"{folder}: {count} files were read")
