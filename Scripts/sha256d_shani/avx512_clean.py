"""The schedule in AVX-512VL, in ymm16 to ymm31 alone, which leave the upper halves of ymm0 to ymm15 clean.

The round instruction has no VEX form. On Intel cores it waits for upper halves that any instruction before it left
dirty, 125 to 500 cycles each time (Emerald Rapids); registers from 16 upwards are no part of that state.
"""
import avx512
from avx512 import (BEFORE_LOOP, LANES_IN_VECTOR, ROUND_INSTRUCTIONS, STREAMS, TURNS, VECTOR, end,  # noqa: F401
                    last_word, pair_address, row_address, start)
from layout import at, memory

NAME, REGISTERS = "avx512_clean", range(16, 32)


class Schedule(avx512.Schedule):
    """Each sum waits in memory from the word on that it is made of: so seven words in registers are enough."""

    def keep_sum(self, s, value):
        self.sums[s] = memory(f"sums{self.hash}", 32 * (s % 16))
        self.p.store(value, self.sums[s])

    def word_made(self, t):
        self.make_sum(t)


def program():
    return avx512.program(Schedule)


def results_of_the_turn_before():
    """The last words, and in eax whether one may be a candidate's; in two halves, because ymm0 has to stay clean."""
    lines = []
    for half in (0, 16):
        lines += [f"vmovdqa {at('last', half)}(%rdi), %xmm0", f"vshufps $0xdd, {at('last', 32 + half)}(%rdi), %xmm0, %xmm0",
                  f"vpaddd {at('initial7')}(%rdi), %xmm0, %xmm0", f"vmovdqa %xmm0, {at('results', half)}(%rdi)",
                  f"vptestnmd {at('test')}(%rdi), %xmm0, %k{2 + half // 16}"]
    return lines + ["korw %k2, %k3, %k2", "kmovw %k2, %eax"]
