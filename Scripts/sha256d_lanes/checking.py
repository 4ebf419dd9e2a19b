"""Runs the instructions on a dictionary of words, and compares the hashes with hashlib's."""
import hashlib
import random
import struct

from fields import LANES, OFFSETS
from interpreter import IV, K, Machine, compress, constant_terms, one_round
from layout import DIGEST_BITS, HEADER_BITS, MASK, PADDING


def initial_memory(header76, first):
    """What the C file fills in."""
    midstate = [(a + b) & MASK for a, b in zip(compress(IV, struct.unpack(">16I", header76[:64]), 64), IV)]
    tail = list(struct.unpack(">3I", header76[64:]))
    part1, kw1 = constant_terms(tail + [None, PADDING] + [0] * 10 + [HEADER_BITS])
    part2, kw2 = constant_terms([None] * 8 + [PADDING] + [0] * 6 + [DIGEST_BITS])
    start1, start2 = one_round(compress(midstate, tail, 3), K[3]), one_round(IV, K[0])
    for start, kw, t in ((start1, kw1, 4), (start2, kw2, 1)):
        for i in range(3):
            kw[t + i] = (kw[t + i] + start[7 - i]) & MASK
    words = {"nonces": [(first + i) & MASK for i in range(LANES)], "start1": start1, "start2": start2,
             "midstate": midstate, "swap_mask": [0x00FF00FF], "step": [LANES], "test": [MASK], "initial7": [IV[7]],
             "part1": part1, "part2": part2, "kw1": kw1, "kw2": kw2}
    return {OFFSETS[field] + 4 * i: v for field, values in words.items() for i, v in enumerate(values)}


def wrong_lanes(code):
    """The lanes whose hash is wrong in the first or the second turn; the nonces wrap between."""
    header, first = random.Random(1).randbytes(76), 0xFFFFFFF4
    machine, wrong = Machine(LANES, initial_memory(header, first)), set()
    for turn in range(2):
        machine.run(code)
        results = machine.read(OFFSETS["results"], LANES)
        for lane in range(LANES):
            nonce = struct.pack("<I", (first + turn * LANES + lane) & MASK)
            expected = struct.unpack(">8I", hashlib.sha256(hashlib.sha256(header + nonce).digest()).digest())[7]
            if results[lane] != expected:
                wrong.add(lane)
    return sorted(wrong)
