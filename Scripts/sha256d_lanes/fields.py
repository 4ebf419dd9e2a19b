"""What the generated loop and Sources/CKernels/sha256d_avx512_x16.c share: the memory that a turn works on."""
LANES = 16

# Field and words, in the order of the C struct, which says what they are for.
FIELDS = [
    ("nonces", LANES), ("results", LANES), ("start1", 8), ("start2", 8), ("midstate", 8),
    ("swap_mask", 1), ("step", 1), ("test", 1), ("initial7", 1), ("unused", 4),
    ("part1", 64), ("part2", 64), ("kw1", 64), ("kw2", 64),
]
OFFSETS, SIZE = {}, 0
for field, words in FIELDS:
    OFFSETS[field] = SIZE
    SIZE += 4 * words


def vector(field):
    """A vector in memory as an operand."""
    return ("m", OFFSETS[field])


def spread(field, index=0):
    """A word in memory that fills a vector, as an operand."""
    return ("b", OFFSETS[field] + 4 * index)
