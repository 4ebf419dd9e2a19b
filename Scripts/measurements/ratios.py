"""For the comparisons beside this one: ratios of launches that alternate, and where they were taken."""
import datetime, math, platform, subprocess


def interval(values):
    """The narrowest interval of order statistics that holds the median with at least 95 % probability (Conover,
    Practical Nonparametric Statistics, section 3.2), or all values where there are too few; with its probability."""
    values, n, rank = sorted(values), len(values), 1
    coverage = lambda r: 1 - 2 * sum(math.comb(n, i) for i in range(r)) / 2**n
    while 2 * (rank + 1) <= n and coverage(rank + 1) >= 0.95:
        rank += 1
    return values[rank - 1], values[n - rank], max(0.0, coverage(rank))


def provenance():
    """Date, processor and commit."""
    git = lambda *words: subprocess.run(["git", *words], capture_output=True, text=True).stdout.strip()
    host = next((l.split(":")[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")), platform.machine())
    dirty = " with uncommitted changes" if git("status", "--porcelain", "-uno") else ""
    return f"{datetime.date.today()}, {host}, commit {git('rev-parse', '--short=12', 'HEAD')}{dirty}"
