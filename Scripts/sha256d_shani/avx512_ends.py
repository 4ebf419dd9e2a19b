"""avx512 with the last four rounds of the second hash in vectors too, so that it takes 28 round instructions for 30.

Of the second hash only the last word is wanted, which is e after round 60 and one addition. A new e needs only d of the
other half of a state, which is a of four rounds before: from round 57 on no a has to be made, and what is left of a round
are twelve vector operations for eight headers, in place of half a round instruction for each of them.
"""
import avx512
from avx512 import (BEFORE_LOOP, LANES_IN_VECTOR, REGISTERS, STREAMS, VECTOR, pair_address, row_address,  # noqa: F401
                    start)
from layout import at, memory
from program import Program

NAME, ROUND_INSTRUCTIONS, TURNS = "avx512_ends", {1: 30, 2: 28}, 4
FIRST = 57  # round of the second hash that vectors make


def end(header, abef, cdgh):
    return [("row", abef, row_address("end_abef", header)), ("row", cdgh, row_address("end_cdgh", header))]


def last_word(header):
    return at("last", 4 * header)


class Schedule(avx512.Schedule):
    def store_pair(self, t):
        if self.hash == 1 or t < FIRST:
            super().store_pair(t)
            return
        for i in (t, t + 1):
            self.p.store(self.weighted.pop(i), memory("end_kw", 32 * (i - FIRST)))


def last_rounds(p):
    """Of the batch whose rounds ended with the turn before."""
    cdgh, abef = avx512.halves(p, "end_cdgh"), avx512.halves(p, "end_abef")
    old = []  # h + d, g + c, f + b, e + a
    for low, high, low4, high4 in (cdgh, abef):
        sums = p.emit("vpaddd", low, high), p.emit("vpaddd", low4, high4)
        old += [p.emit("vpunpcklqdq", *sums), p.emit("vpunpckhqdq", *sums)]
    g = p.emit("vpunpckhqdq", cdgh[0], cdgh[2])
    f, e = p.emit("vpunpcklqdq", abef[0], abef[2]), p.emit("vpunpckhqdq", abef[0], abef[2])
    for i, h_and_d in enumerate(old):
        new = p.emit("vpaddd", h_and_d, memory("end_kw", 32 * i))
        chosen = p.emit("vpxord", p.emit("vpandd", p.emit("vpxord", f, g), e), g)
        turned = [p.emit("vprord", e, imm=n) for n in (6, 11, 25)]
        new = p.emit("vpaddd", new, chosen)
        new = p.emit("vpaddd", new, p.emit("vpxord", p.emit("vpxord", *turned[:2]), turned[2]))
        e, f, g = new, e, f
    p.store(e, memory("last"))


def program():
    p = Program()
    last_rounds(p)
    avx512.second(p, Schedule)
    avx512.first(p, Schedule)
    return p.list


def results_of_the_turn_before():
    return [f"vmovdqa {at('last')}(%rdi), %ymm0", f"vpaddd {at('initial7')}(%rdi){{1to8}}, %ymm0, %ymm0",
            f"vmovdqa %ymm0, {at('results')}(%rdi)", f"vptestnmd {at('test')}(%rdi){{1to8}}, %ymm0, %k2",
            "kmovw %k2, %eax"]
