"""Alternates wattmark's bandwidth workload and likwid-bench and prints the ratios as Markdown.

compare_streams.py WATTMARK ROUNDS SECONDS PLACEMENTS [LOOP...]: a round is one launch of wattmark for each loop and one of each of
the two best loops of likwid-bench (or of those that are named), on the same PUs and over arrays of the same size. Both count bytes as STREAM does.
likwid-bench gets huge pages from the C library (GLIBC_TUNABLES), as wattmark asks for them itself.
"""
import json, os, re, statistics, subprocess, sys
from ratios import interval, provenance

wattmark, rounds, seconds, placements = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4].split(",")
named = sys.argv[5:]
# wattmark's loop, arrays in it, and what likwid-bench calls the same: its triad has four arrays, STREAM's is its stream.
LOOPS = [("memory-read", 1, r"(load|sum)(_mem)?(_avx|_avx512)?"), ("memory-copy", 2, r"copy(_mem)?(_avx|_avx512)?"),
         ("memory-triad", 3, r"stream(_mem)?(_avx|_avx512)?(_fma)?")]
# likwid-bench is built with AVX-512 for every CPU.
FLAGS = next((l.split(":")[1].split() for l in open("/proc/cpuinfo") if l.startswith("flags")), [])
environment = dict(os.environ, GLIBC_TUNABLES="glibc.malloc.hugetlb=1")


def said(command):
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"measure bandwidth: {' '.join(command)}: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def ours(placement):
    """All loops in one launch: (rate, kernel, bytes of an array, share in huge pages, workers) by loop."""
    record = json.loads(said([wattmark, "run", "--no-store", "--json", "--workload", "bandwidth", "--seconds",
                              str(seconds * 6), "--placement", placement]))
    return {m["loop"]: (m["rate"]["center"], m["kernel"], m["problem"]["array_bytes"], m.get("huge_page_share"),
                                   m["placement"]["cpus"]) for m in record["measurements"]}


def theirs(loop, arrays, size, cpus, rate):
    """Bytes a second of one of likwid-bench's loops, for about as long as wattmark measures."""
    total = arrays * size
    turns = max(3, round(seconds * rate / total))
    placed = f"N:{total // 1000}kB:{len(cpus)}"
    answer = said(["taskset", "-c", ",".join(map(str, cpus)), "likwid-bench", "-t", loop, "-w", placed, "-i", str(turns)])
    return float(re.search(r"MByte/s:\s+([0-9.]+)", answer)[1]) * 1e6


def trial(loop, arrays, size, cpus, rate):
    """The same, or None where the loop crashes: likwid-bench's own stream_mem stores without heeding alignment."""
    try:
        return theirs(loop, arrays, size, cpus, rate)
    except SystemExit as fault:
        print(f"left out: {fault}", file=sys.stderr)
        return None


def names(pattern):
    all_names = [line.split(" - ")[0].strip() for line in said(["likwid-bench", "-a"]).splitlines()]
    able = lambda name: ("avx512" not in name or "avx512f" in FLAGS) and ("avx" not in name or "avx2" in FLAGS)
    return [name for name in all_names if re.fullmatch(pattern, name) and able(name)]


def contest(placement):
    first = ours(placement)
    best, rates = {}, {}
    for loop, arrays, pattern in LOOPS:
        rate, _, size, _, cpus = first[loop]
        able = names(pattern)
        chosen = [name for name in able if name in named]
        if chosen:
            best[loop] = chosen
            continue
        found = sorted(((rate, name) for name in able if (rate := trial(name, arrays, size, cpus, first[loop][0]))), reverse=True)
        best[loop] = [name for _, name in found[:2]]
    for turn in range(rounds):
        here = ours(placement)
        for loop, arrays, _ in LOOPS:
            rate, _, size, _, cpus = here[loop]
            for name in best[loop]:
                rates.setdefault((loop, name), []).append((rate, theirs(name, arrays, size, cpus, rate)))
        print(f"measure bandwidth: {placement}, round {turn + 1} of {rounds}", file=sys.stderr)
    for loop, _, _ in LOOPS:
        _, kernel, size, huge, cpus = first[loop]
        median = lambda name, side: statistics.median(pair[side] for pair in rates[loop, name])
        # By the median: the better of two in each round would be the luckier one.
        peer = max(best[loop], key=lambda name: median(name, 1))
        ratios = [here / there for here, there in rates[loop, peer]]
        low, high, confidence = interval(ratios)
        pages = "-" if huge is None else f"{huge:.0%}"
        print(f"| {placement} ({len(cpus)}) | {loop} | {size >> 20} MiB | {pages} | {kernel} | {peer} "
              f"| {median(peer, 0) / 1e9:.2f} | {median(peer, 1) / 1e9:.2f} "
              f"| {statistics.median(ratios):.3f} | {low:.3f} to {high:.3f} ({confidence:.0%}) |")
    return first


version = next(iter(re.findall(r"(\d+\.\d+\.\d+)", said(["likwid-bench", "-v"]))), "of unknown version")
print("# The bandwidth workload beside likwid-bench\n")
print(f"{provenance()}; {rounds} rounds of alternating launches of about {seconds:g} s a loop, by `Scripts/measure bandwidth`; "
      f"likwid-bench {version}. Bytes are counted as STREAM counts them. Ratios above 1 are wattmark's lead over the best of "
      f"likwid-bench's loops that took part: {', '.join(named) or 'the one with the best median, of the two that were best in a first launch of each'}.\n")
print("| placement (PUs) | loop | an array | in huge pages | kernel | peer | wattmark, GB/s | peer, GB/s | ratio, median | interval |")
print("|---|---|---|---|---|---|---|---|---|---|")
caches = {placement: contest(placement) for placement in placements}
print("\nWhat the last-level cache does beside it, by the same kernels (wattmark alone):\n")
print("| placement | loop | an array of a worker | GB/s |")
print("|---|---|---|---|")
for placement, measured in caches.items():
    for loop, (rate, _, size, _, _) in measured.items():
        if loop.startswith("cache-"):
            print(f"| {placement} | {loop} | {size >> 10} KiB | {rate / 1e9:.2f} |")
