"""What the generated loops and Sources/CKernels/sha256d_avx512.h share: the memory that a turn works on."""
LANES = 16  # of a vector


class Layout:
    """Field and words, in the order of the C struct, which says what they are for."""

    def __init__(self, groups):
        fields = [
            ("nonces", groups * LANES), ("results", groups * LANES), ("start1", 8), ("start2", 8), ("midstate", 8),
            ("swap_mask", 1), ("step", 1), ("test", 1), ("initial7", 1), ("unused", 4),
            ("part1", 64), ("part2", 64), ("kw1", 64), ("kw2", 64),
        ]
        if groups > 1:
            fields += [("words", groups * 16 * LANES), ("states", groups * 8 * LANES)]
        self.groups, self.lanes = groups, groups * LANES
        self.offsets, self.size = {}, 0
        for field, words in fields:
            self.offsets[field] = self.size
            self.size += 4 * words

    def vector(self, field, index=0):
        """A vector in memory as an operand."""
        return ("m", self.offsets[field] + 4 * LANES * index)

    def spread(self, field, index=0):
        """A word in memory that fills a vector, as an operand."""
        return ("b", self.offsets[field] + 4 * index)
