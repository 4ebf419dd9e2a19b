"""Both hashes of a group of sixteen headers, a header a lane, as a list of operations without dead ones.

A value is the number of a vector, or an operand in memory. The second hash ends with e of round 60, which is h after
round 63.
"""
from program import Program, values

ZERO, SAME = "zero", "same"  # what a word of a schedule can be besides a vector
XOR3, CHOICE, MAJORITY = 0x96, 0xCA, 0xE8
LAST_ROUND = 60  # of the second hash


def bits_of(table, order):
    """The table of vpternlogd for its three sources in another order."""
    out = 0
    for i in range(8):
        bit = {source: i >> (2 - place) & 1 for place, source in enumerate(order)}
        out |= (table >> (4 * bit[0] + 2 * bit[1] + bit[2]) & 1) << i
    return out


class Lanes(Program):
    def __init__(self, layout):
        super().__init__()
        self.vector, self.spread = layout.vector, layout.spread

    def swapped_nonces(self, group=0):
        """The nonces as words of the header; the next turn's go to memory."""
        nonces = self.emit("load", self.vector("nonces", group))
        self.store(self.add(nonces, self.spread("step")), self.vector("nonces", group))
        return self.ternary(0xE4, self.emit("vprold", nonces, imm=8), self.emit("vprord", nonces, imm=8),
                            self.spread("swap_mask"))

    def loaded(self, x):
        return x if isinstance(x, int) else self.emit("load" if x[0] == "m" else "vpbroadcastd", x)

    def add(self, *terms):
        """The sum, from the left."""
        first, *rest = sorted(terms[:2], key=lambda x: not isinstance(x, int)) + list(terms[2:])
        total = self.loaded(first)
        for term in rest:
            total = self.emit("vpaddd", total, term)
        return total

    def ternary(self, table, *sources):
        """One source may be in memory, and has to be the last then; a second one takes a register."""
        order = sorted(range(3), key=lambda i: not isinstance(sources[i], int))
        operands = [sources[i] for i in order]
        operands[:2] = map(self.loaded, operands[:2])
        return self.emit("vpternlogd", *operands, imm=bits_of(table, order))

    def sigma(self, x, first, second, third, last="vprord"):
        return self.ternary(XOR3, self.emit("vprord", x, imm=first), self.emit("vprord", x, imm=second),
                            self.emit(last, x, imm=third))


def first_words(number, values):
    """The block of a hash; `values` has those of its words that vary."""
    same = {1: (0, 1, 2, 4, 15), 2: (8, 15)}[number]
    return {i: ZERO for i in range(16)} | {i: SAME for i in same} | values


class Hash:
    def __init__(self, p, number, words, state, t):
        """`state` is that after round `t`."""
        self.p, self.number, self.w, self.state, self.t = p, number, words, state, t

    @classmethod
    def begun(cls, p, number, values, *more):
        """After the first round whose word varies; start1 and start2 have the sums but for that word."""
        t, words = {1: 3, 2: 0}[number], first_words(number, values)
        start = [p.spread(f"start{number}", i) for i in range(8)]
        a, e = (p.add(words[t], start[i]) for i in (0, 4))
        return cls(p, number, words, [a, *start[1:4], e, *start[5:]], t, *more)

    def varies(self, t):
        return self.w[t] not in (SAME, ZERO)

    def kw(self, t):
        return self.p.spread(f"kw{self.number}", t)

    def make_word(self, t):
        """The message schedule, terms in the order in which they are known."""
        if t < 16:
            return
        p, w, terms = self.p, self.w, []
        same = any(w[i] is SAME for i in (t - 2, t - 7, t - 15, t - 16))
        if self.varies(t - 15):
            terms.append(p.sigma(w[t - 15], 7, 18, 3, "vpsrld"))
        terms += [w[i] for i in (t - 16, t - 7) if self.varies(i)]
        if self.varies(t - 2):
            terms.append(p.sigma(w[t - 2], 17, 19, 10, "vpsrld"))
        if not terms:
            w[t] = SAME if same else ZERO
            return
        if same:
            terms.insert(1, p.spread(f"part{self.number}", t))
        w[t] = p.add(*terms)

    def word_and_h(self, t, h):
        """The round's terms that are known first; where h is the same for all headers, kw has it."""
        terms = [self.w[t]] if self.varies(t) else []
        terms += [h] if isinstance(h, int) else []
        first, *rest = sorted(terms, key=lambda x: not isinstance(x, int)) or [None]
        return self.kw(t) if first is None else self.p.add(first, self.kw(t), *rest)

    def round(self):
        """`h` is added before the choice, so that it may overwrite g, which is h in the next round."""
        self.t += 1
        p, t, (a, b, c, d, e, f, g, h) = self.p, self.t, self.state
        self.make_word(t)
        known = self.word_and_h(t, h)
        chosen = p.ternary(CHOICE, e, f, g)
        t1 = p.add(p.add(known, chosen), p.sigma(e, 6, 11, 25))
        new_e = p.add(t1, d)
        self.state = [None, a, b, c, new_e, e, f, g]
        majority = p.ternary(MAJORITY, a, b, c)
        self.state[0] = p.add(p.add(t1, majority), p.sigma(a, 2, 13, 22))

    def run(self, last):
        """The state after round `last`."""
        while self.t < last:
            self.round()
        return self.state


def without_dead(list_):
    """What a store needs, directly or not."""
    needed, kept = set(), []
    for step in reversed(list_):
        if step[1] is None or step[1] in needed:
            needed |= values(step[2])
            kept.append(step)
    return kept[::-1]


def program(layout):
    """The turn, which ends with the stored last words; the last value is that."""
    p = Lanes(layout)
    first = Hash.begun(p, 1, {3: p.swapped_nonces()}).run(63)
    last = Hash.begun(p, 2, {i: p.add(first[i], p.spread("midstate", i)) for i in range(8)}).run(LAST_ROUND)[4]
    p.store(p.add(last, p.spread("initial7")), p.vector("results"))
    return without_dead(p.list)
