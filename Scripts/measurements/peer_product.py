"""One peer's rate on one core: product.py LIBRARY TYPE N SECONDS, with LIBRARY numpy or torch.

Prints a line of JSON: operations a second as the median of samples of at least 0.1 s, and what computed them. Exits 2
with a sentence where the library cannot multiply that type here.
"""
import json, statistics, sys, time

library, kind, n, seconds = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])


def numpy_product():
    import numpy, threadpoolctl
    if kind not in ("f32", "f64"):
        sys.exit(2)
    dtype = {"f32": numpy.float32, "f64": numpy.float64}[kind]
    random = numpy.random.default_rng(1)
    a, b = (random.uniform(-1, 1, (n, n)).astype(dtype) for _ in range(2))
    c = numpy.empty((n, n), dtype)
    pools = [p for p in threadpoolctl.threadpool_info() if p["user_api"] == "blas"]
    blas = ", ".join(f"{p['internal_api']} {p['version']} {p.get('architecture', '')}".strip() for p in pools)
    return (lambda: numpy.matmul(a, b, out=c)), f"numpy {numpy.__version__} ({blas or 'unknown BLAS'})"


def torch_product():
    import torch
    torch.set_num_threads(1)
    torch.manual_seed(1)
    name = f"torch {torch.__version__} ({torch.backends.cpu.get_cpu_capability()})"
    if kind == "int8":
        a, b = (torch.randint(-128, 128, (n, n), dtype=torch.int8) for _ in range(2))
        return (lambda: torch._int_mm(a, b)), name
    dtype = {"f32": torch.float32, "f64": torch.float64, "bf16": torch.bfloat16}[kind]
    a, b = (torch.rand((n, n), dtype=torch.float64).mul(2).sub(1).to(dtype) for _ in range(2))
    c = torch.empty((n, n), dtype=dtype)
    return (lambda: torch.mm(a, b, out=c)), name


try:
    product, name = {"numpy": numpy_product, "torch": torch_product}[library]()
    product()
except Exception as error:  # whatever a library lacks here, it says in its own words
    print(f"{library} cannot multiply {kind} here: {error}".splitlines()[0], file=sys.stderr)
    sys.exit(2)

end = time.perf_counter() + seconds
rates = []
while len(rates) < 5 or time.perf_counter() < end:
    count, start = 0, time.perf_counter()
    while time.perf_counter() - start < 0.1:
        product()
        count += 1
    rates.append(2 * n**3 * count / (time.perf_counter() - start))
    if time.perf_counter() > end + 3 * seconds:
        break
# The first windows are the warm-up.
print(json.dumps({"rate": statistics.median(rates[len(rates) // 4:]), "name": name}))
