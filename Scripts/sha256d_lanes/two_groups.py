"""Both hashes of two groups of sixteen headers: the sections of a turn, in each of which the operations of one group
fill the gaps of the other's.

Thirty-two registers do not hold the words of two groups, so the last sixteen of each are in memory, as are the states
between two sections. Rounds 32 to 47 of both hashes and 48 to 63 of the first are one section, so that the code of a
turn fits an L1 instruction cache of 32 KiB; all rounds by themselves are 43.
"""
import itertools

from compression import LAST_ROUND, Hash, Lanes, without_dead
from fields import Layout

LAYOUT = Layout(groups=2)
SHIFT = 10  # operations by which the second group is behind
COMMON = range(32, 48)


class HashInMemory(Hash):
    """Those of the last sixteen words that vary, or that another section takes for such, are in memory."""

    def __init__(self, p, number, words, state, t, group):
        super().__init__(p, number, words, state, t)
        self.slots = word_slots(group)

    def word_and_h(self, t, h):
        known = super().word_and_h(t, h)
        if isinstance(self.w[t], int):
            self.p.store(self.w[t], self.slots[t % 16])
            self.w[t] = self.slots[t % 16]
        elif t >= 16 and not self.varies(t):
            self.p.store(self.p.loaded(self.p.spread(f"part{self.number}", t)), self.slots[t % 16])
        return known


class CommonRounds(HashInMemory):
    """Of either hash: a register points at the round constants."""

    def kw(self, t):
        return ("k", 4 * (t - COMMON.start))


def word_slots(group):
    return [LAYOUT.vector("words", 16 * group + i) for i in range(16)]


class Sections:
    """The sections of one group; each is a list of operations without dead ones."""

    def __init__(self, group):
        self.group, self.p = group, Lanes(LAYOUT)
        self.slots = word_slots(group)
        self.states = [LAYOUT.vector("states", 8 * group + i) for i in range(8)]

    def begin(self, number, words):
        """From the first word that varies to the common rounds."""
        for t, value in words.items():
            self.p.store(value, self.slots[t])
        hash_ = HashInMemory.begun(self.p, number, {t: self.slots[t] for t in words}, self.group)
        self.leave(hash_.run(COMMON.start - 1))

    def entered(self, kind, t):
        """In the middle of a hash, after round `t`."""
        words = {t - i: self.slots[(t - i) % 16] for i in range(16)}
        return kind(self.p, 2, words, [self.p.loaded(s) for s in self.states], t, self.group)

    def leave(self, state):
        for value, to in zip(state, self.states):
            self.p.store(self.p.loaded(value), to)

    def first(self):
        self.begin(1, {3: self.p.swapped_nonces(self.group)})

    def common(self):
        self.leave(self.entered(CommonRounds, COMMON.start - 1).run(COMMON.stop - 1))

    def second(self):
        midstate = [self.p.spread("midstate", i) for i in range(8)]
        self.begin(2, {i: self.p.add(self.p.loaded(s), midstate[i]) for i, s in enumerate(self.states)})

    def last(self):
        e = self.entered(HashInMemory, COMMON.stop - 1).run(LAST_ROUND)[4]
        self.p.store(self.p.add(e, self.p.spread("initial7")), LAYOUT.vector("results", self.group))


def interleaved(lists):
    """An operation of each in turn, the second list's behind; each value gets a number of its own."""
    numbered = [[(op, d and 2 * d + g, tuple(2 * s + g if isinstance(s, int) else s for s in sources), imm)
                 for op, d, sources, imm in list_] for g, list_ in enumerate(lists)]
    first, second = numbered
    pairs = itertools.zip_longest(first, [None] * SHIFT + second)
    return [step for pair in pairs for step in pair if step]


def sections():
    """By the name of the method that makes them."""
    out = {}
    for name in ("first", "common", "second", "last"):
        groups = [Sections(group) for group in range(LAYOUT.groups)]
        for group in groups:
            getattr(group, name)()
        out[name] = interleaved([without_dead(group.p.list) for group in groups])
    return out


def turn():
    """The sections in the order to run, and for the common one where its round constants begin."""
    def at(field, t):
        return LAYOUT.spread(field, t)[1]

    return [("first", None), ("common", at("kw1", 32)), ("common", at("kw1", 48)), ("second", None),
            ("common", at("kw2", 32)), ("last", None)]
