"""Both hashes of sixteen headers, a header a lane, as a list of operations without dead ones.

A value is the number of a vector, or an operand in memory where it is the same for all headers. The second hash ends
with e of round 60, which is h after round 63.
"""
from fields import spread, vector
from program import Program, values

ZERO, SAME = "zero", "same"  # what a word of a schedule can be besides a vector
XOR3, CHOICE, MAJORITY = 0x96, 0xCA, 0xE8
LAST_ROUND = {1: 63, 2: 60}


def bits_of(table, order):
    """The table of vpternlogd for its three sources in another order."""
    out = 0
    for i in range(8):
        bit = {source: i >> (2 - place) & 1 for place, source in enumerate(order)}
        out |= (table >> (4 * bit[0] + 2 * bit[1] + bit[2]) & 1) << i
    return out


class Lanes(Program):
    def add(self, *terms):
        """The sum, from the left; no more than one term is in memory."""
        total, *rest = sorted(terms[:2], key=lambda x: not isinstance(x, int)) + list(terms[2:])
        for term in rest:
            total = self.emit("vpaddd", total, term)
        return total

    def ternary(self, table, *sources):
        """One source may be in memory, and has to be the last then; a second one takes a register."""
        order = sorted(range(3), key=lambda i: not isinstance(sources[i], int))
        operands = [sources[i] for i in order]
        if not isinstance(operands[1], int):
            operands[1] = self.emit("vpbroadcastd", operands[1])
        return self.emit("vpternlogd", *operands, imm=bits_of(table, order))

    def sigma(self, x, first, second, third, last="vprord"):
        return self.ternary(XOR3, self.emit("vprord", x, imm=first), self.emit("vprord", x, imm=second),
                            self.emit(last, x, imm=third))


class Hash:
    def __init__(self, p, number, words, first):
        """`first` is the round whose sums but for the word are in memory, start1 or start2."""
        self.p, self.number, self.w, self.t = p, number, dict(words), first
        start = [spread(f"start{number}", i) for i in range(8)]
        a, e = (p.add(self.w[first], start[i]) for i in (0, 4))
        self.state = [a, *start[1:4], e, *start[5:]]

    def varies(self, t):
        return isinstance(self.w[t], int)

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
            terms.insert(1, spread(f"part{self.number}", t))
        w[t] = p.add(*terms)

    def word_and_h(self, t, h):
        """The round's terms that are known first; where h is the same for all headers, kw has it."""
        kw = spread(f"kw{self.number}", t)
        terms = [x for x in (self.w[t], h) if isinstance(x, int)]
        return self.p.add(terms[0], kw, *terms[1:]) if terms else kw

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

    def run(self):
        while self.t < LAST_ROUND[self.number]:
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


def program():
    """The turn, which ends with the stored last words; the last value is that."""
    p = Lanes()
    nonces = p.emit("load", vector("nonces"))
    swapped = p.ternary(0xE4, p.emit("vprold", nonces, imm=8), p.emit("vprord", nonces, imm=8), spread("swap_mask"))
    p.store(p.add(nonces, spread("step")), vector("nonces"))
    first = Hash(p, 1, {i: ZERO for i in range(5, 15)} | {i: SAME for i in (0, 1, 2, 4, 15)} | {3: swapped}, 3).run()
    words = {i: p.add(first[i], spread("midstate", i)) for i in range(8)}
    words |= {i: ZERO for i in range(9, 15)} | {8: SAME, 15: SAME}
    last = Hash(p, 2, words, 0).run()[4]
    p.store(p.add(last, spread("initial7")), vector("results"))
    return without_dead(p.list)
