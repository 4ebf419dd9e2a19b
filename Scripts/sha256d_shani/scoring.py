"""How long a turn takes: measured where the CPU has the instructions, else with stand-ins for them."""
import os
import re
import shutil
import subprocess
import tempfile

from assembly import line, source
from layout import LANES

KERNELS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Sources", "CKernels")
SUPPORT = ("sha256d_shani_batches.c", "sha256d_prepare.c", "sha256.c", "cpu.c")

TIMER = """
#include <stdio.h>
#include <time.h>
#include "sha256d_shani_batches.h"
#include "wm_cpu.h"
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + 1e-9 * t.tv_nsec; }
wm_sha256d_turns FUNCTION;
int main(void) {
    const wm_sha256d_job job = {{1, 2, 3, 4, 5, 6, 7, 8}, {9, 10, 11}, 0};
    double best = 1, cycle = 1;
    uint32_t candidate;
    for (int i = 0; i < 15; i++) {
        double start = now();
        wm_sha256d_shani_batches(&job, 0, 1 << 18, &candidate, 1, FUNCTION);
        double middle = now();
        wm_cpu_dependent_adds(1 << 20);
        double end = now();
        if (middle - start < best) best = middle - start;
        if (end - middle < cycle) cycle = end - middle;
    }
    printf("%.4f", best / (1 << 18) / cycle * (1 << 20));
}
"""


def flags():
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as f:
            return set(f.read().split())
    except OSError:
        return set()


def measured(form, assembly):
    """Cycles a header; a cycle is the time of one of a chain of additions, measured beside it."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (("loop.S", assembly), ("timer.c", TIMER)):
            with open(os.path.join(folder, name), "w", encoding="ascii") as f:
                f.write(content)
        sources = [os.path.join(KERNELS, name) for name in SUPPORT]
        program = os.path.join(folder, "timer")
        subprocess.run(["clang", "-O2", f"-DFUNCTION=wm_sha256d_shani_{form.NAME}_turns", f"-I{KERNELS}/include",
                        f"-I{KERNELS}", *sources, f"{folder}/loop.S", f"{folder}/timer.c", "-o", program], check=True)
        return float(subprocess.run([program], check=True, capture_output=True, text=True).stdout)


def stand_in(form, code):
    """The same loop for a CPU with SHA-NI and AVX but no AVX-512, that computes nothing of use in about the same
    time: rotates become shifts, ternary logic becomes xor, ymm16 to ymm31 become six registers. A source that was
    made longer ago than six values is ready in any case, and is replaced by a register that does not change."""
    kind = {"vprord": "vpsrld", "vprold": "vpslld", "vpternlogd": "vpxor", "vpbroadcastd": "load"}
    age, made, out = {}, 0, []
    for step in code:
        if len(step) == 3:
            if step[0] == "add_ae":
                step = ("add", step[1], step[2] // 16 * 16)
            out.append(step)
            continue
        op, d, sources, imm = step
        near = [s if isinstance(s, tuple) else 9 + age[s] % 6 if made - age[s] < 6 else 15 for s in sources]
        near = [("m", s[1] // 16 * 16) if isinstance(s, tuple) else s for s in near]
        if op == "vpternlogd":
            near, imm = near[-2:], None
        if d is not None:
            age[d], d = made, 9 + made % 6
            made += 1
        out.append((kind.get(op, op), d, tuple(near), imm))
    return out


def modelled(form, code):
    """Cycles a header by llvm-mca for Zen 4, with stand-ins where that model (LLVM 19) is too pessimistic: it books
    a round instruction for two cycles on every pipe, where one can start each cycle, and a rotate for twice the time
    of a shift."""
    tool = next((t for t in ("llvm-mca-20", "llvm-mca-19", "llvm-mca") if shutil.which(t)), None)
    if tool is None:
        return None
    text = "\n".join(line(form, step) for step in code)
    for instruction, other in (("sha256rnds2", "vfmadd231ps"), ("vprord", "vpsrld"), ("vprold", "vpslld")):
        text = text.replace(instruction, other)
    turns = 10
    shown = subprocess.run([tool, "-mtriple=x86_64-linux", "-mcpu=znver4", f"-iterations={turns}"], input=text,
                           check=True, capture_output=True, text=True).stdout
    return int(re.search(r"Total Cycles:\s*(\d+)", shown)[1]) / turns / LANES


def score(form, avx, code):
    """Cycles a header and how they were found."""
    have = flags()
    if {"sha_ni", "avx"} <= have:
        if form is avx or {"avx512f", "avx512vl"} <= have:
            return measured(form, source(form, code, 0, "")), "measured"
        return measured(avx, source(avx, stand_in(form, code), 0, "")), "measured with stand-ins"
    cycles = modelled(form, code)
    if cycles is None:
        raise SystemExit("generate-sha256d-shani: this CPU has not the instructions to time, and there is no "
                         "llvm-mca in PATH to model them; install llvm-19")
    return cycles, "modelled by llvm-mca"
