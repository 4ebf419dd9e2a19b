"""How long a turn takes, for many placements at once: short windows in turn, in one process, the quiet ones alone.

A window of 2^11 headers takes about 35 us where a header takes 60 cycles: shorter than what disturbs a core. It counts
when two probes before and after it read what they read on a quiet core.
"""
import ctypes
import mmap
import os
import struct
import subprocess
import tempfile

import interpreter
from assembly import AFTER_LOOP, loop_lines
from layout import LANES, SIZE, at
from machine_code import Assembler, Place

HEADERS_IN_WINDOW, SLACK, QUANTILE = 1 << 11, 1.05, 0.1
CHAIN = 64 * 256  # additions in a probe (window.c)
AVX, AVX512 = {"sha_ni", "avx"}, {"sha_ni", "avx512f", "avx512vl"}
NEEDED = {"avx": AVX, "avx_clusters": AVX, "avx512": AVX512, "avx512_clean": AVX512, "avx512_ends": AVX512}


def missing(form):
    """What this CPU lacks to run the form's loop."""
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as f:
            return NEEDED[form.NAME] - set(f.read().split())
    except OSError:
        return NEEDED[form.NAME]


def library():
    here = os.path.dirname(os.path.abspath(__file__))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "window.so")
        subprocess.run(["clang", "-O2", "-shared", "-fPIC", os.path.join(here, "window.c"), "-o", path], check=True)
        return ctypes.CDLL(path)


class Stopwatch:
    def __init__(self, form, most):
        self.form, self.library, self.assembler, self.place = form, library(), Assembler(), Place(most)
        # The memory of a turn; it stops at no result but zero. Far from the code: stores into a page of code are dear.
        words = interpreter.initial_memory(bytes(76), 0) | {at("test", 4 * i): 0xFFFFFFFF for i in range(4)}
        self.memory = mmap.mmap(-1, SIZE)
        self.memory[:] = b"".join(struct.pack("<I", words.get(i, 0)) for i in range(0, SIZE, 4))
        self.chain, self.vectors = ctypes.c_double(), ctypes.c_double()
        self.library.quiet_probes(2000, ctypes.byref(self.chain), ctypes.byref(self.vectors))

    def cycles(self, codes, rounds):
        """Cycles a header of each code, a low quantile of its quiet windows; None where too few were quiet."""
        for i, code in enumerate(codes):
            self.place.put(i, self.assembler.function(["vzeroupper"] + self.form.BEFORE_LOOP,
                                                      loop_lines(self.form, code), AFTER_LOOP))
        functions = (ctypes.c_void_p * len(codes))(*(self.place.put(i, b"") for i in range(len(codes))))
        seconds = (ctypes.c_double * (rounds * len(codes)))()
        self.library.time_in_turn(
            functions, len(codes), ctypes.byref(ctypes.c_char.from_buffer(self.memory)), ctypes.c_uint32(HEADERS_IN_WINDOW // LANES), rounds,
            self.chain, self.vectors, ctypes.c_double(SLACK), seconds)
        found = []
        for i in range(len(codes)):
            quiet = sorted(s for s in seconds[i * rounds:(i + 1) * rounds] if s > 0)
            enough = len(quiet) >= max(3, rounds // 10)
            at_quantile = quiet[int(QUANTILE * len(quiet))] if enough else None
            found.append(at_quantile and at_quantile / HEADERS_IN_WINDOW * CHAIN / self.chain.value)
        return found
