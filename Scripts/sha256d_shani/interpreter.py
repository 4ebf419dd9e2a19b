"""Runs a turn's instructions on a dictionary of 32-bit words, and compares the hashes with hashlib's."""
import hashlib
import itertools
import random
import struct

from layout import DIGEST_BITS, HEADER_BITS, LANES, MASK, PADDING, at


def primes(count):
    found = []
    for n in itertools.count(2):
        if len(found) == count:
            return found
        if all(n % p for p in found):
            found.append(n)


def root_bits(n, power):
    """The first 32 bits of the fractional part of a root (FIPS 180-4, 4.2.2 and 5.3.3), in integers."""
    low, high = 0, n << 32
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**power <= n << 32 * power else (low, middle)
    return low & MASK


K = [root_bits(p, 3) for p in primes(64)]
IV = [root_bits(p, 2) for p in primes(8)]


def rotated(x, n):
    return (x >> n | x << (32 - n)) & MASK


def sigma0(x):
    return rotated(x, 7) ^ rotated(x, 18) ^ x >> 3


def sigma1(x):
    return rotated(x, 17) ^ rotated(x, 19) ^ x >> 10


def one_round(s, kw):
    a, b, c, d, e, f, g, h = s
    t1 = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + (e & f ^ ~e & g) + kw
    t2 = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + (a & b ^ a & c ^ b & c)
    return [(t1 + t2) & MASK, a, b, c, (d + t1) & MASK, e, f, g]


def packed(s):
    """As the round instruction keeps a state in two registers, the lowest lane first."""
    a, b, c, d, e, f, g, h = s
    return [f, e, b, a], [h, g, d, c]


def rnds2(cdgh, abef, kws):
    (f, e, b, a), (h, g, d, c) = abef, cdgh
    s = [a, b, c, d, e, f, g, h]
    for kw in kws[:2]:
        s = one_round(s, kw)
    return packed(s)[0]


def ternary(selector, a, b, c):
    out = 0
    for i in (i for i in range(8) if selector >> i & 1):
        out |= (a if i & 4 else ~a) & (b if i & 2 else ~b) & (c if i & 1 else ~c)
    return out & MASK


def each(f):
    return lambda imm, *vectors: [f(imm, *lanes) & MASK for lanes in zip(*vectors)]


def halves(f):
    """Unpack instructions and shuffles work in each 128-bit half by itself."""
    return lambda imm, a, b: sum((f(imm, a[i:i + 4], b[i:i + 4]) for i in range(0, len(a), 4)), [])


def shuffled_odd_lanes(imm, a):
    """vpshufd in each half, with zeros in the even lanes."""
    return [a[i // 4 * 4 + (imm >> 2 * (i % 4) & 3)] if i % 2 else 0 for i in range(len(a))]


def message2(imm, a, b):
    w = [(a[0] + sigma1(b[2])) & MASK, (a[1] + sigma1(b[3])) & MASK]
    return w + [(a[2] + sigma1(w[0])) & MASK, (a[3] + sigma1(w[1])) & MASK]


OPERATIONS = {
    "load": lambda imm, a: a,
    "vpbroadcastd": lambda imm, a: [a[0]] * len(a),
    "vpaddd": each(lambda imm, a, b: a + b),
    "vbroadcasti32x4": lambda imm, a: a[:4] * (len(a) // 4),
    "vprord": each(lambda imm, a: rotated(a, imm)),
    "vprold": each(lambda imm, a: rotated(a, 32 - imm)),
    "vpsrld": each(lambda imm, a: a >> imm),
    "vpxord": each(lambda imm, a, b: a ^ b),
    "vpandd": each(lambda imm, a, b: a & b),
    "vpternlogd": each(ternary),
    "vpshufd_odd": shuffled_odd_lanes,
    "vpunpckldq": halves(lambda _, a, b: [a[0], b[0], a[1], b[1]]),
    "vpunpckhdq": halves(lambda _, a, b: [a[2], b[2], a[3], b[3]]),
    "vpunpcklqdq": halves(lambda _, a, b: a[:2] + b[:2]),
    "vpunpckhqdq": halves(lambda _, a, b: a[2:] + b[2:]),
    "sha256msg1": lambda imm, a, b: [(w + sigma0(v)) & MASK for w, v in zip(a, a[1:] + b[:1])],
    "sha256msg2": message2,
    "vpalignr": lambda imm, high, low: (low + high)[imm // 4:][:4],
    "vshufps": halves(lambda imm, a, b: [a[imm & 3], a[imm >> 2 & 3], b[imm >> 4 & 3], b[imm >> 6]]),
    "vinsertps": lambda imm, a: [0, 0, 0, a[0]],  # with the immediate 0x37, the only one that is used
    "vpshufb": lambda imm, a, bytes: [struct.unpack("<I", struct.pack(">I", w))[0] for w in a],  # only to swap bytes
}


class Machine:
    def __init__(self, lanes, words):
        self.lanes, self.words, self.registers = lanes, words, {}

    def read(self, address, count):
        return [self.words.get(address + 4 * i, 0) for i in range(count)]

    def write(self, address, values):
        self.words.update({address + 4 * i: v for i, v in enumerate(values)})

    def value(self, source):
        if isinstance(source, int):
            return self.registers[source]
        kind, address = source
        return self.read(address, self.lanes) if kind == "m" else self.read(address, 1) * self.lanes

    def run(self, code):
        for step in code:
            if len(step) == 3:
                self.run_round_part(*step)
                continue
            op, d, sources, imm = step
            if d is None:
                words = [sum(lanes) & MASK for lanes in zip(*map(self.value, sources[:-1]))]
                self.write(sources[-1][1], words)
            else:
                self.registers[d] = OPERATIONS[op](imm, *map(self.value, sources))

    def run_round_part(self, op, d, where):
        r = self.registers
        if op == "load":
            r[d] = self.read(where, 4)
        elif op == "twice":
            r[d] = self.read(where, 2) * 2
        elif op == "add":
            r[d] = [(v + w) & MASK for v, w in zip(r[d], self.read(where, 4))]
        elif op == "kw":
            r[d] = self.read(where, 2)
        elif op == "rnds2":
            r[d] = rnds2(r[d], r[where], r[0])
        else:
            self.write(where, r[d][:4 if op == "row" else 2])


def constant_terms(words):
    """Per word, the sum of its terms that are the same for all headers; per round, K and the word if it is such."""
    w, part, kw = list(words), [0] * 64, []
    for t in range(64):
        if t >= 16:
            terms = [None if v is None else f(v) for f, v in
                     ((sigma1, w[t - 2]), (int, w[t - 7]), (sigma0, w[t - 15]), (int, w[t - 16]))]
            part[t] = sum(v for v in terms if v is not None) & MASK
            w.append(None if None in terms else part[t])
        kw.append((K[t] + (w[t] or 0)) & MASK)
    return part, kw


def compress(state, block, count):
    s, w = list(state), list(block)
    for t in range(count):
        if t >= 16:
            w.append((sigma1(w[t - 2]) + w[t - 7] + sigma0(w[t - 15]) + w[t - 16]) & MASK)
        s = one_round(s, (K[t] + w[t]) & MASK)
    return s


def initial_memory(header76, first):
    """What the C file fills in."""
    block = struct.unpack(">16I", header76[:64])
    midstate = [(a + b) & MASK for a, b in zip(compress(IV, block, 64), IV)]
    tail = list(struct.unpack(">3I", header76[64:]))
    part1, kw1 = constant_terms(tail + [None, PADDING] + [0] * 10 + [HEADER_BITS])
    part2, kw2 = constant_terms([None] * 8 + [PADDING] + [0] * 6 + [DIGEST_BITS])
    fields = {
        "start1": sum(packed(one_round(compress(midstate, tail, 3), K[3])), []),
        "start2": sum(packed(one_round(IV, K[0])), []), "midstate": midstate, "step": [LANES] * 4,
        "nonces": [(first + i) & MASK for i in range(LANES)], "swap_mask": [0x00FF00FF] * 4,
        "padding": [PADDING, 0, 0, 0], "length1": [0, 0, 0, HEADER_BITS], "length2": [0, 0, 0, DIGEST_BITS],
        "k": K, "part1": part1, "part2": part2, "kw1": kw1, "kw2": kw2,
    }
    words = {at(field, 4 * i): v for field, values in fields.items() for i, v in enumerate(values)}
    for header, t in itertools.product(range(LANES), range(8, 16)):
        words[at("pairs2", 256 * header + 4 * t)] = kw2[t]
    return words


def wrong_headers(code, form):
    """The lanes whose hash is wrong after the turns that a batch takes."""
    header, first = random.Random(1).randbytes(76), 0xFFFFFFFC
    machine = Machine(form.LANES_IN_VECTOR, initial_memory(header, first))
    for _ in range(form.TURNS):
        machine.run(code)
    wrong = []
    for lane in range(LANES):
        once = hashlib.sha256(header + struct.pack("<I", (first + lane) & MASK)).digest()
        expected = struct.unpack(">8I", hashlib.sha256(once).digest())[7]
        if (machine.read(form.last_word(lane), 1)[0] + IV[7]) & MASK != expected:
            wrong.append(lane)
    return wrong
