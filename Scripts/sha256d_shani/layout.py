"""What the generated loops and Sources/CKernels/sha256d_shani_batches.c share: the memory that a turn works on."""

LANES = 8
PADDING, HEADER_BITS, DIGEST_BITS = 0x80000000, 640, 256
MASK = 0xFFFFFFFF

# Field and bytes, in the order of the C struct, which says what they are for.
FIELDS = [
    ("start1", 32), ("start2", 32), ("midstate", 32), ("nonces", 32), ("test", 16), ("initial7", 16), ("step", 16),
    ("swap_bytes", 16), ("swap_mask", 16), ("zeros", 16), ("padding", 16), ("length1", 16), ("length2", 16),
    ("spare", 16), ("last", 64), ("results", 32), ("unused", 32),
    ("k", 256), ("part1", 256), ("part2", 256), ("kw1", 256), ("kw2", 256),
    ("nonce_pairs", 64), ("rows0", 256), ("rows_abef", 128), ("rows_cdgh", 128),
    ("sums1", 512), ("sums2", 512), ("pairs1", 2048), ("pairs2", 2048),
    ("start_ae1", 128), ("start_ae2", 128), ("end_abef", 128), ("end_cdgh", 128), ("end_kw", 128),
]
OFFSETS, SIZE = {}, 0
for field, size in FIELDS:
    OFFSETS[field] = SIZE
    SIZE += size


def at(field, offset=0):
    return OFFSETS[field] + offset


def memory(field, offset=0):
    """A vector in memory as an operand."""
    return ("m", at(field, offset))


def broadcast(field, offset=0):
    """A word in memory that fills a vector, as an operand."""
    return ("b", at(field, offset))
