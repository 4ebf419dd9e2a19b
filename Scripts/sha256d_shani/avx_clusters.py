"""The schedule of avx, ordered for cores on which a sha256msg2 costs four cycles alone among other work, and two beside
others of its kind.

Four headers' schedules go in lockstep: each does all up to its next sha256msg2, one after the other, and then the four
stand side by side, a cluster that weighted counts and a window of 1 keep whole. Three streams of rounds leave nine
registers to the schedules; the streams end at different times, so that two go on while one begins anew.
"""
import avx
from avx import (BEFORE_LOOP, LANES_IN_VECTOR, ROUND_INSTRUCTIONS, TURNS, VECTOR, end, last_word,  # noqa: F401
                 pair_address, results_of_the_turn_before, row_address, start)
from placement import CLUSTERED
from streams import Streams

NAME, REGISTERS = "avx_clusters", range(7, 16)
STREAMS = Streams(count=3, late=10, in_a_row=3)
CHAINS = 4  # headers in lockstep


class Schedule(avx.Schedule):
    LENGTHS_FIRST = True  # else there is a register too few


def steps(instructions):
    """Cut before and after what has to stand in clusters."""
    parts = [[]]
    for instruction in instructions:
        if instruction[0] == CLUSTERED:
            parts += [[instruction], []]
        else:
            parts[-1].append(instruction)
    return parts


def in_lockstep(p, hash, make):
    for lists in avx.schedules(p, hash, make, CHAINS):
        for step in zip(*map(steps, lists), strict=True):
            p.list += sum(step, [])


def program():
    return avx.program(Schedule, in_lockstep)
