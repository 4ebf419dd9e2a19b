"""The schedule in AVX-512VL: each word of eight headers side by side in ymm9 to ymm31.

ymm9 to ymm15 are dirty then. That costs nothing where a core tracks the upper half of each register by itself, but on
Intel cores every round instruction, having no VEX form, would wait: for those there is avx512_clean.py. The loop ends
with vzeroupper for the legacy SSE code that runs next.

Sigmas are made with two xors, not with vpternlogd: on Zen 4 that costs the round instruction's pipe time (beside four
streams of rounds one vpternlogd a round makes it 1.5 cycles long, two xors cost nothing).
"""
import streams
from layout import LANES, at, broadcast, memory
from program import Program

NAME, VECTOR, REGISTERS = "avx512", "ymm", range(9, 32)
LANES_IN_VECTOR = LANES
STREAMS = streams.FOUR
ROUND_INSTRUCTIONS = {1: 30, 2: 30}  # of each hash
TURNS = 3  # from a batch's nonces to its last words
ZERO, SAME = 0, None  # what a word can be besides a value: zero, or another that is the same for all headers
PLACE = [0, 1, 4, 5, 2, 3, 6, 7]  # where the unpack instructions put each header's pair


def pair_address(hash, t, header):
    return at(f"pairs{hash}", 64 * (t // 2) + 8 * PLACE[header])


def row_address(field, header):
    """Header i beside header i + 4, so that one load has both."""
    return at(field, 32 * (header % 4) + 16 * (header // 4))


def end(header, abef, cdgh):
    """So that one shuffle brings the last words into the headers' order."""
    return [("last", abef, at("last", 8 * PLACE[header]))]


def last_word(header):
    return at("last", 8 * PLACE[header] + 4)


def start(hash, header, abef, cdgh):
    return [("load", abef, row_address(f"start_ae{hash}", header)), ("load", cdgh, at(f"start{hash}", 16))]


def sigma(p, x, first, second, shift):
    rotated = p.emit("vpxord", p.emit("vprord", x, imm=first), p.emit("vprord", x, imm=second))
    return p.emit("vpxord", rotated, p.emit("vpsrld", x, imm=shift))


def start_states(p, hash, words):
    """F E B A of each header, with its word of the first round of its own added to E and A."""
    state = p.emit("vbroadcasti32x4", memory(f"start{hash}"))
    for i in range(4):
        own = p.emit("vpshufd_odd", words, imm=0x55 * i)
        p.store(p.emit("vpaddd", own, state), memory(f"start_ae{hash}", 32 * i))


class Schedule:
    """Words up to `last` of one hash, from the first sixteen, with the pairs of K+W that the rounds load."""

    def __init__(self, p, hash, words, last):
        self.p, self.hash, self.w, self.last, self.weighted, self.sums = p, hash, dict(words), last, {}, {}

    def varies(self, t):
        return self.w[t] not in (ZERO, SAME)

    def add_constant(self, t):
        """K+W, and the pair with the word before; the first hash's pairs begin at even words, the second's at odd."""
        self.weighted[t] = self.p.emit("vpaddd", self.w[t], broadcast(f"kw{self.hash}", 4 * t))
        if t % 2 == self.hash % 2:
            self.store_pair(t - 1)

    def store_pair(self, t):
        low, high = self.weighted.pop(t, None), self.weighted.pop(t + 1, None)
        low = low or self.p.emit("vpbroadcastd", memory(f"kw{self.hash}", 4 * t))
        high = high or broadcast(f"kw{self.hash}", 4 * (t + 1))
        for op, half in (("vpunpckldq", 0), ("vpunpckhdq", 32)):
            self.p.store(self.p.emit(op, low, high), memory(f"pairs{self.hash}", 64 * (t // 2) + half))

    def keep_sum(self, s, value):
        self.sums[s] = value

    def make_sum(self, s):
        """sigma0(w[s]) + w[s-1], which word s+15 needs."""
        if s + 15 > self.last or s in self.sums or not (self.varies(s) or self.varies(s - 1)):
            return
        value = sigma(self.p, self.w[s], 7, 18, 3) if self.varies(s) else None
        if self.varies(s - 1):
            value = self.p.emit("vpaddd", value, self.w[s - 1]) if value else self.w[s - 1]
        self.keep_sum(s, value)

    def word_made(self, t):
        """Seven words are kept for their own sake; with the sum made now, word t-8 is needed no more."""
        if t >= 16:
            self.make_sum(t - 7)

    def make_word(self, t):
        w, p = self.w, self.p
        same = any(w[i] is SAME for i in (t - 2, t - 7, t - 15, t - 16))
        self.make_sum(t - 15)
        terms = [w[t - 7]] if self.varies(t - 7) else []
        terms += [self.sums.pop(t - 15)] if t - 15 in self.sums else []
        if not (terms or self.varies(t - 2)):
            w[t] = SAME if same else ZERO
            return
        terms += [broadcast(f"part{self.hash}", 4 * t)] if same else []
        # sigma1 of the word before the last is known latest, so it is added last.
        while len(terms) > 1 and isinstance(terms[0], int):
            terms[:2] = [p.emit("vpaddd", terms[0], terms[1])]
        if self.varies(t - 2):
            value = sigma(p, w[t - 2], 17, 19, 10)
        else:
            value = terms.pop(0)
            value = value if isinstance(value, int) else p.emit("load", value)
        for term in terms:
            value = p.emit("vpaddd", value, term)
        w[t] = value
        self.add_constant(t)
        self.word_made(t)

    def make(self):
        for s in range(1, 16):
            if self.hash == 2 and self.varies(s):
                self.add_constant(s)
            if s == 8 and self.hash == 2:
                self.store_pair(7)
            self.word_made(s)
        for t in range(16, self.last + 1):
            self.make_word(t)


def halves(p, field):
    """Of rows of a header each, words side by side: the first two of four headers and the last two, and so of the
    other four."""
    rows = [p.emit("load", memory(field, 32 * i)) for i in range(4)]
    return [p.emit(op, rows[i], rows[i + 1]) for i in (0, 2) for op in ("vpunpckldq", "vpunpckhdq")]


def second(p, schedule):
    """From the rows that the first hash left, a header each, to words side by side."""
    words = {8: SAME, 15: SAME} | {i: ZERO for i in range(9, 15)}
    for field, names in (("rows_abef", (5, 4, 1, 0)), ("rows_cdgh", (7, 6, 3, 2))):
        found = halves(p, field)
        for i, name in enumerate(names):
            column = p.emit(("vpunpcklqdq", "vpunpckhqdq")[i % 2], found[i // 2], found[i // 2 + 2])
            words[name] = p.emit("vpaddd", column, broadcast("midstate", 4 * name))
    start_states(p, 2, words[0])
    schedule(p, 2, words, 60).make()


def first(p, schedule):
    nonces = p.emit("load", memory("nonces"))
    left, right = p.emit("vprold", nonces, imm=8), p.emit("vprord", nonces, imm=8)
    swapped = p.emit("vpternlogd", left, right, broadcast("swap_mask"), imm=0xE4)
    start_states(p, 1, swapped)
    p.store(p.emit("vpaddd", nonces, broadcast("step")), memory("nonces"))
    words = {i: SAME for i in (0, 1, 2, 4, 15)} | {i: ZERO for i in range(5, 15)} | {3: swapped}
    schedule(p, 1, words, 63).make()


def program(schedule=Schedule):
    p = Program()
    second(p, schedule)
    first(p, schedule)
    return p.list


def results_of_the_turn_before():
    """The last words, and in eax whether one may be a candidate's; by way of ymm0, which is free between rounds."""
    return [f"vmovdqa {at('last')}(%rdi), %ymm0", f"vshufps $0xdd, {at('last', 32)}(%rdi), %ymm0, %ymm0",
            f"vpaddd {at('initial7')}(%rdi){{1to8}}, %ymm0, %ymm0", f"vmovdqa %ymm0, {at('results')}(%rdi)",
            f"vptestnmd {at('test')}(%rdi){{1to8}}, %ymm0, %k2", "kmovw %k2, %eax"]


# Odd lanes: A and E of a state.
BEFORE_LOOP = ["movl $0xaa, %eax", "kmovw %eax, %k1"]
