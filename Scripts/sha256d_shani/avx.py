"""The schedule with the sha256msg instructions, four words of one header in an xmm register, and VEX forms of the rest.

For hosts with SHA-NI and no AVX-512. The message instructions are several operations each, but on other units than the
round instruction; what makes the difference is that they stand among the rounds of other headers.
"""
import itertools

import streams
from layout import LANES, at, memory
from program import Program

NAME, VECTOR, REGISTERS = "avx", "xmm", range(9, 16)
STREAMS = streams.FOUR
LANES_IN_VECTOR, ROUND_INSTRUCTIONS, TURNS = 4, {1: 30, 2: 30}, 3
CHAINS = 3  # headers whose schedules are made side by side; their words must fit seven registers


def pair_address(hash, t, header):
    return at(f"pairs{hash}", 256 * header + 4 * t)


def row_address(field, header):
    return at(field, 16 * header)


def end(header, abef, cdgh):
    return [("last", abef, at("last", 8 * header))]


def last_word(header):
    return at("last", 8 * header + 4)


def start(hash, header, abef, cdgh):
    """A pair of zero and the word, twice, is what has to be added to E and A."""
    own = at("nonce_pairs", 8 * header) if hash == 1 else at("rows0", 32 * header + 12)
    return [("twice", abef, own), ("add", abef, at(f"start{hash}")), ("load", cdgh, at(f"start{hash}", 16))]


class Schedule:
    """The sixteen groups of four words of one header and hash."""
    LENGTHS_FIRST = False  # whether words 12 to 15 are added before the step in which they are wanted

    def __init__(self, p, hash, header):
        self.p, self.hash, self.header, self.group = p, hash, header, {}

    def add_constants(self, g):
        """Through xmm0, which is free between two rounds, so that none of the seven registers is needed."""
        place = memory(f"pairs{self.hash}", 256 * self.header + 16 * g)
        self.p.list.append(("store_sum", None, (self.group[g], memory("k", 16 * g), place), None))

    def sum_place(self, g):
        return memory(f"sums{self.hash}", 64 * self.header + 16 * (g % 4))

    def store_sum(self, g):
        """Sums of sigma0 and the words sixteen before, for group g; overwrites group g - 4."""
        if g < 16:
            value = self.p.emit("sha256msg1", self.group[g - 4], self.group[g - 3])
            self.p.store(value, self.sum_place(g))

    def finish(self, g, sum):
        self.group[g] = self.p.emit("sha256msg2", sum, self.group[g - 1])
        self.add_constants(g)

    def rest(self):
        """Groups 6 to 15, when groups 4 and 5 are there."""
        same = [] if self.hash == 1 else [memory("part2", 4 * 24)]
        length = self.p.emit("load", memory(f"length{self.hash}"))
        if self.LENGTHS_FIRST:
            self.add_to_lengths(length)
        for g in range(6, 16):
            sum = self.p.emit("vpalignr", self.group[g - 1], self.group[g - 2], imm=4)
            if g == 6 and not self.LENGTHS_FIRST:
                self.add_to_lengths(length)
            # What was shifted into place above is free to become a sum.
            self.store_sum(g + 2)
            for term in same if g == 6 else [self.sum_place(g)]:
                sum = self.p.emit("vpaddd", sum, term)
            self.finish(g, sum)

    def add_to_lengths(self, length):
        """Words 12 to 15 are the same for all headers; the sum of the next group begins with them."""
        self.p.store(self.p.emit("sha256msg1", length, self.group[4]), self.sum_place(7))

    def first(self):
        word = self.p.emit("vinsertps", memory("nonce_pairs", 8 * self.header + 4), imm=0x37)
        word = self.p.emit("sha256msg1", word, memory("zeros"))
        self.group[4] = self.p.emit("vpaddd", word, memory("part1", 64))
        self.add_constants(4)
        self.finish(5, self.p.emit("load", memory("part1", 80)))
        self.rest()

    def second(self):
        p, header = self.p, self.header
        abef = p.emit("load", memory("rows_abef", 16 * header))
        for g, imm in ((0, 0xBB), (1, 0x11)):
            words = p.emit("vshufps", abef, memory("rows_cdgh", 16 * header), imm=imm)
            self.group[g] = p.emit("vpaddd", words, memory("midstate", 16 * g))
            self.add_constants(g)
        p.store(self.group[0], memory("rows0", 32 * header + 16))
        sum = p.emit("sha256msg1", self.group[0], self.group[1])
        self.group[4] = p.emit("sha256msg2", sum, memory("length2"))
        self.add_constants(4)
        sum = p.emit("sha256msg1", self.group[1], memory("padding"))
        shifted = p.emit("vpalignr", self.group[4], memory("length2"), imm=4)
        self.finish(5, p.emit("vpaddd", sum, shifted))
        self.rest()


def nonce_words(p):
    for half in (0, 1):
        nonces = p.emit("load", memory("nonces", 16 * half))
        swapped = p.emit("vpshufb", nonces, memory("swap_bytes"))
        zeros = p.emit("load", memory("zeros"))
        for i, op in enumerate(("vpunpckldq", "vpunpckhdq")):
            p.store(p.emit(op, zeros, swapped), memory("nonce_pairs", 32 * half + 16 * i))
        p.store(p.emit("vpaddd", nonces, memory("step")), memory("nonces", 16 * half))


def schedules(p, hash, make, count):
    """Those of all headers, each by itself, `count` at a time.

    `make` is given where to write one, the hash and the header.
    """
    for first_header in range(0, LANES, count):
        lists = []
        for header in range(first_header, min(first_header + count, LANES)):
            part = Program()
            part.next = p.next
            make(part, hash, header)
            p.next = part.next
            lists.append(part.list)
        yield lists


def side_by_side(p, hash, make):
    """An instruction of each of CHAINS headers in turn."""
    for lists in schedules(p, hash, make, CHAINS):
        for step in itertools.zip_longest(*lists):
            p.list += [instruction for instruction in step if instruction]


def program(schedule=Schedule, arranged=side_by_side):
    p = Program()
    arranged(p, 2, lambda *of: schedule(*of).second())
    nonce_words(p)
    arranged(p, 1, lambda *of: schedule(*of).first())
    return p.list


def results_of_the_turn_before():
    """The last words, and in eax whether one may be a candidate's; by way of xmm0, which is free between rounds."""
    lines = []
    for i, mask in ((0, "%eax"), (1, "%ecx")):
        lines += [f"vmovdqa {at('last', 32 * i)}(%rdi), %xmm0",
                  f"vshufps $0xdd, {at('last', 32 * i + 16)}(%rdi), %xmm0, %xmm0",
                  f"vpaddd {at('initial7')}(%rdi), %xmm0, %xmm0", f"vmovdqa %xmm0, {at('results', 16 * i)}(%rdi)",
                  f"vpand {at('test')}(%rdi), %xmm0, %xmm0", f"vpcmpeqd {at('zeros')}(%rdi), %xmm0, %xmm0",
                  f"vmovmskps %xmm0, {mask}"]
    return lines + ["orl %ecx, %eax"]


BEFORE_LOOP = []
