"""The tables of `Scripts/measure kernels`: medians over the launches of what its programs printed.

A line is `PROGRAM now|before NAME RATE CYCLES`.
"""
import collections
import datetime
import platform
import statistics
import sys


def host():
    with open("/proc/cpuinfo", encoding="ascii", errors="replace") as f:
        words = dict(line.split(":", 1) for line in f.read().split("\n\n")[0].splitlines() if ":" in line)
    words = {key.strip(): value.strip() for key, value in words.items()}
    return (f"{words.get('model name', platform.machine())}, family {words.get('cpu family')} "
            f"model {words.get('model')}")


def read(path):
    """Per program and name, the launches' rates and cycles, now and before."""
    found = collections.defaultdict(lambda: collections.defaultdict(lambda: {"now": [], "before": []}))
    with open(path, encoding="ascii") as f:
        for line in f:
            program, which, name, rate, cycles = line.split()
            found[program][name][which].append((float(rate), float(cycles)))
    return found


def hash_table(names, compared):
    bulk = [rate for rate, _ in names["openssl_bulk"]["now"]]
    print("| kernel | MH/s | range over launches | cycles a header | in B |" + (" after / before |" if compared else ""))
    print("|---|---|---|---|---|" + ("---|" if compared else ""))
    for name, runs in names.items():
        rates = [rate for rate, _ in runs["now"]]
        cycles = statistics.median(cycles for _, cycles in runs["now"])
        in_bulk = statistics.median(rate / b for rate, b in zip(rates, bulk))
        row = (f"| `{name}` | {statistics.median(rates) / 1e6:.2f} | {min(rates) / 1e6:.2f} to {max(rates) / 1e6:.2f} "
               f"| {cycles:.1f} | {in_bulk:.2f} |")
        if compared:
            ratios = [after[0] / before[0] for after, before in zip(runs["now"], runs["before"])]
            row += f" {statistics.median(ratios):.3f} |" if ratios else " new |"
        print(row)


TABLES = {"sha256d_rates": ("sha256d", hash_table)}


def main():
    path, openssl, commit, before = sys.argv[1:]
    found = read(path)
    print(f"{datetime.date.today()}, {host()}, {openssl}, commit {commit}"
          + (f", before: {before}" if before else "") + "; medians over "
          + f"{len(next(iter(next(iter(found.values())).values()))['now'])} launches.")
    for program, names in found.items():
        title, table = TABLES[program]
        print(f"\n## {title}\n")
        table(names, bool(before))


if __name__ == "__main__":
    main()
