"""Runs the instructions on a dictionary of words, and compares the hashes with hashlib's."""
import hashlib
import random
import struct

from fields import LANES
from interpreter import IV, K, Machine, compress, constant_terms, one_round
from layout import DIGEST_BITS, HEADER_BITS, MASK, PADDING


class SectionMachine(Machine):
    """One of whose registers points at round constants."""

    def __init__(self, lanes, words):
        super().__init__(lanes, words)
        self.constants = None

    def value(self, source):
        if isinstance(source, int) or source[0] != "k":
            return super().value(source)
        return super().value(("b", self.constants + source[1]))


def initial_memory(header76, first, layout):
    """What the C files fill in."""
    midstate = [(a + b) & MASK for a, b in zip(compress(IV, struct.unpack(">16I", header76[:64]), 64), IV)]
    tail = list(struct.unpack(">3I", header76[64:]))
    part1, kw1 = constant_terms(tail + [None, PADDING] + [0] * 10 + [HEADER_BITS])
    part2, kw2 = constant_terms([None] * 8 + [PADDING] + [0] * 6 + [DIGEST_BITS])
    start1, start2 = one_round(compress(midstate, tail, 3), K[3]), one_round(IV, K[0])
    for start, kw, t in ((start1, kw1, 4), (start2, kw2, 1)):
        for i in range(3):
            kw[t + i] = (kw[t + i] + start[7 - i]) & MASK
    words = {"nonces": [(first + i) & MASK for i in range(layout.lanes)], "start1": start1, "start2": start2,
             "midstate": midstate, "swap_mask": [0x00FF00FF], "step": [layout.lanes], "test": [MASK], "initial7": [IV[7]],
             "part1": part1, "part2": part2, "kw1": kw1, "kw2": kw2}
    return {layout.offsets[field] + 4 * i: v for field, values in words.items() for i, v in enumerate(values)}


def wrong_lanes(turn, layout):
    """The lanes whose hash is wrong in the first or the second turn; the nonces wrap between or in one of them. A turn
    is a list of instructions and addresses of round constants."""
    header, first = random.Random(1).randbytes(76), 0xFFFFFFF4
    machine, wrong = SectionMachine(LANES, initial_memory(header, first, layout)), set()
    for count in range(2):
        for code, constants in turn:
            machine.constants = constants
            machine.run(code)
        results = machine.read(layout.offsets["results"], layout.lanes)
        for lane in range(layout.lanes):
            nonce = struct.pack("<I", (first + count * layout.lanes + lane) & MASK)
            expected = struct.unpack(">8I", hashlib.sha256(hashlib.sha256(header + nonce).digest()).digest())[7]
            if results[lane] != expected:
                wrong.add(lane)
    return sorted(wrong)
