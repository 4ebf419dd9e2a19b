"""One turn of the loop: the rounds of both hashes of eight headers, with the vector instructions among them."""
import itertools

from layout import LANES, ROUND_INSTRUCTIONS, STREAMS, at
from program import allocate, spread

ROUNDS_IN_A_ROW = 2


def rounds(form, hash):
    """The rounds of eight headers, four at a time, as pieces of one round instruction each.

    A stream has two registers, whose roles a round instruction swaps: so nothing has to be moved.
    """
    pieces = []
    for first_header, step, stream in itertools.product((0, STREAMS), range(ROUND_INSTRUCTIONS), range(STREAMS)):
        header, abef, cdgh = first_header + stream, 1 + 2 * stream, 2 + 2 * stream
        t = (4 if hash == 1 else 1) + 2 * step
        constant = t < 18 if hash == 1 else 9 <= t < 15
        piece = form.start(hash, header, abef, cdgh) if step == 0 else []
        piece.append(("kw", 0, at(f"kw{hash}", 4 * t) if constant else form.pair_address(hash, t, header)))
        piece.append(("rnds2", cdgh, abef) if step % 2 == 0 else ("rnds2", abef, cdgh))
        if step == ROUND_INSTRUCTIONS - 1 and hash == 1:
            piece += [("row", abef, form.row_address("rows_abef", header)),
                      ("row", cdgh, form.row_address("rows_cdgh", header))]
        elif step == ROUND_INSTRUCTIONS - 1:
            piece.append(("last", abef, at("last", 8 * header)))
        pieces.append(piece)
    return pieces


def counts_by_pattern(pattern, units, total):
    """How many vector instructions follow each unit of rounds; what the pattern leaves over or lacks, evenly."""
    counts = [pattern[i % len(pattern)] for i in range(units)]
    rest = total - sum(counts)
    for j in range(abs(rest)):
        i = (j * units // abs(rest)) % units if abs(rest) <= units else j % units
        counts[i] += 1 if rest > 0 else -1
    return counts


def build(form, pattern, distance, window):
    """The turn's instructions and how many of them are of the vector program."""
    vectors = allocate(spread(form.program(), distance, window, len(form.REGISTERS)), form.REGISTERS)
    pieces = rounds(form, 1) + rounds(form, 2)
    units = len(pieces) // ROUNDS_IN_A_ROW
    code, rest = [], iter(vectors)
    for unit, count in enumerate(counts_by_pattern(pattern, units, len(vectors))):
        for piece in pieces[unit * ROUNDS_IN_A_ROW:(unit + 1) * ROUNDS_IN_A_ROW]:
            code += piece
        code += itertools.islice(rest, max(count, 0))
    return code + list(rest), len(vectors)
