"""Alternates wattmark's native engine and its peers and prints the ratios as Markdown.

compare_peers.py WATTMARK PYTHON ROUNDS SHAPE SECONDS PLACEMENT ONEDNN TYPES HASH MODE [BLAS...]: every round measures each
of them once, one after the other on the same cores (A B C A B C), so that a drift of the machine meets all alike. TYPES is
"all" or a list with commas, HASH 1 or 0, MODE "new" or "append" (a section without the report's head). A ratio is native over the peer of the
same round; its interval is the narrowest one of order statistics that holds the median with at least 95 % probability
(Conover, Practical Nonparametric Statistics, section 3.2), or all of them where there are too few for that.
"""
import json, os, re, statistics, subprocess, sys
from ratios import interval, provenance

wattmark, python, rounds, shape, seconds, placement, onednn, types, with_hash, mode, *libraries = sys.argv[1:]
rounds = int(rounds)
extents = shape.split("x")
square = extents[0] if len(extents) == 3 and len(set(extents)) == 1 else None
work = square or shape
# Old settings of OpenBLAS for processors that it does not know slow a current one down.
environment = {k: v for k, v in os.environ.items() if k not in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")}
removed = sorted(set(os.environ) - set(environment))
environment.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", MKL_NUM_THREADS="1", PYTHONWARNINGS="ignore")


# What failed its check, and so was not timed.
failures = []


def output(command):
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def run(*options):
    """One measurement of wattmark: rate, fraction of peak, kernel; None where it has no such engine."""
    done = output([wattmark, "run", "--no-store", "--json", "--seconds", seconds, "--placement", placement, *options])
    if done.returncode == 64 and ("no engine fits" in done.stderr or "none was found" in done.stderr):
        return None
    is_lacking = done.returncode == 1 and "cannot be measured" in done.stderr
    if (done.returncode == 3 or is_lacking) and "native" not in options:
        failures.append(f"{' '.join(options)}: {done.stderr.strip().splitlines()[-1]}")
        return None
    if done.returncode != 0:
        sys.exit(f"measure peers: {' '.join(options)}: {done.stderr.strip()}")
    measured = json.loads(done.stdout)["measurements"][0]
    share = measured["fraction_of_peak"]
    name = measured["kernel"] if measured["engine"] in ("native", "cblas", "onednn") else f"wattmark's engine {measured['engine']}"
    return measured["rate"]["center"], share and share["center"], name


def matmul(kind, *options):
    return run("--workload", "matmul", "--data-type", kind, "--shape", shape, *options)


def speed():
    """OpenSSL's own benchmark, bytes a second over the 128 of a double hash with a midstate: B."""
    done = output(["taskset", "-c", cpu, "openssl", "speed", "-elapsed", "-mr", "-seconds", "1", "-bytes", "16384", "-evp", "sha256"])
    found = re.search(r"^\+F:\d+:sha256:([0-9.]+)", done.stdout, re.M | re.I)
    return found and (float(found[1]) / 128, None, "`openssl speed -evp sha256 -bytes 16384` over 128 (B)")


def product(library, kind):
    done = output(["taskset", "-c", cpu, python, f"{os.path.dirname(__file__)}/peer_product.py", library, kind, square, seconds])
    if done.returncode != 0:
        print(f"measure peers: {done.stderr.strip() or library + ' failed'}", file=sys.stderr)
        return None
    answer = json.loads(done.stdout)
    return answer["rate"], None, answer["name"]


topology = json.loads(output([wattmark, "topology", "--json"]).stdout)
cpu = str(topology["placements"][0]["cpus"][0])
engines = json.loads(output([wattmark, "engines", "--json"]).stdout)
kinds = sorted({e["data_type"] for e in engines if e["engine"] == "native" and e["supported"] and e["data_type"]})


def contest(title, unit, contenders):
    """Rounds of all contenders, the native one first; those that cannot do it are left out."""
    rates, facts = {}, {}
    for turn in range(rounds):
        for label, measure in contenders:
            if turn and label not in rates:
                continue
            found = measure()
            if found is None:
                continue
            rates.setdefault(label, []).append(found[0])
            facts.setdefault(label, []).append(found)
        print(f"measure peers: {title}, round {turn + 1} of {rounds}", file=sys.stderr)
    rows = []
    native = rates.get("native")
    if native is None:
        return [], f"{title}: none"
    for label in rates:
        if label == "native":
            continue
        ratios = [a / b for a, b in zip(native, rates[label])]
        low, high, confidence = interval(ratios)
        rows.append(
            f"| {title} | {facts[label][0][2]} | {shown(native, unit)} | {shown(rates[label], unit)} "
            f"| {statistics.median(ratios):.3f} | {low:.3f} to {high:.3f} ({confidence:.0%}) "
            f"| {peak(facts['native'])} | {peak(facts[label])} | {len(ratios)} |")
    kernels = sorted({f[2] for f in facts.get("native", [])})
    return rows, f"{title}: {', '.join(kernels)}"


def shown(values, unit):
    factor, prefix = (1e6, "M") if unit == "H/s" else (1e9, "G")
    return f"{statistics.median(values) / factor:.2f} {prefix}{unit}"


def peak(facts):
    shares = [f[1] for f in facts if f[1] is not None]
    return f"{statistics.median(shares):.3f}" if shares else "-"


def main():
    rows, kernels = [], []
    hash_run = lambda *options: run("--workload", "sha256d", *options)
    contests = []
    if with_hash == "1":
        peers = [("native", lambda: hash_run("--engine", "native")), ("openssl", lambda: hash_run("--engine", "openssl"))]
        if placement == "one-core":
            peers.append(("openssl speed", speed))
        contests.append(("sha256d", "H/s", peers))
    for kind in kinds if types == "all" else types.split(","):
        peers = [("native", lambda kind=kind: matmul(kind, "--engine", "native"))]
        if kind in ("f32", "f64"):
            for library in libraries:
                peers.append((library, lambda kind=kind, library=library: matmul(kind, "--engine", "cblas", "--cblas", library)))
        if onednn != "-" and kind != "f64":
            peers.append(("oneDNN", lambda kind=kind: matmul(kind, "--engine", "onednn", "--onednn", onednn)))
        # Rows of our own: weights packed before, and one product by all cores together instead of one a core.
        if square is None:
            peers.append(("prepacked", lambda kind=kind: matmul(kind, "--engine", "native", "--prepacked")))
        if placement == "all-cores" and square:
            peers.append(("split", lambda kind=kind: matmul(kind, "--engine", "native", "--split")))
        # These compute in their own process, whose threads are placed by taskset alone.
        if python != "-" and placement == "one-core" and square:
            for library in ("numpy", "torch"):
                peers.append((library, lambda kind=kind, library=library: product(library, kind)))
        contests.append((f"matmul {kind}, {work}", "OP/s" if kind == "int8" else "FLOP/s", peers))
    for title, unit, contenders in contests:
        more, taken = contest(title, unit, contenders)
        rows += more
        kernels.append(taken)
    if mode == "new":
        print("# The native engine beside its peers\n")
        print("By `Scripts/measure peers`. Ratios above 1 are native's lead.")
    print(f"\n## {work}, {placement}\n")
    print(f"{provenance()}; {rounds} rounds of alternating launches, "
          f"{seconds} s each.\n")
    print("| work | peer | native | peer's rate | ratio, median | interval | native of peak | peer of peak | rounds |")
    print("|---|---|---|---|---|---|---|---|---|")
    print("\n".join(rows))
    for failure in failures:
        print(f"\nFailed its check, or lacks the product, and was not timed: {failure}")
    print("\nNative kernels taken: " + "; ".join(kernels) + ".")
    if removed:
        print(f"\nUnset for all: {', '.join(removed)}.")


main()
