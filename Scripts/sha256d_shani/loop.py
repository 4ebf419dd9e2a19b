"""One turn of the loop: the rounds of both hashes of eight headers, with the vector instructions among them."""
import itertools

from layout import LANES, STREAMS, at
from program import allocate, spread

ROUNDS_IN_A_ROW = 2


def units(form):
    return LANES * sum(form.ROUND_INSTRUCTIONS.values()) // ROUNDS_IN_A_ROW


def rounds(form, hash):
    """The rounds of eight headers, four at a time, as pieces of one round instruction each.

    A stream has two registers, whose roles a round instruction swaps: so nothing has to be moved.
    """
    pieces, steps = [], form.ROUND_INSTRUCTIONS[hash]
    for first_header, step, stream in itertools.product((0, STREAMS), range(steps), range(STREAMS)):
        header, abef, cdgh = first_header + stream, 1 + 2 * stream, 2 + 2 * stream
        t = (4 if hash == 1 else 1) + 2 * step
        constant = t < 18 if hash == 1 else 9 <= t < 15
        piece = form.start(hash, header, abef, cdgh) if step == 0 else []
        piece.append(("kw", 0, at(f"kw{hash}", 4 * t) if constant else form.pair_address(hash, t, header)))
        piece.append(("rnds2", cdgh, abef) if step % 2 == 0 else ("rnds2", abef, cdgh))
        if step == steps - 1 and hash == 1:
            piece += [("row", abef, form.row_address("rows_abef", header)),
                      ("row", cdgh, form.row_address("rows_cdgh", header))]
        elif step == steps - 1:
            piece += form.end(header, abef, cdgh)
        pieces.append(piece)
    return pieces


def vectors(form, placement):
    """The vector program with registers, in the order to run."""
    order = spread(form.program(), placement.distance, placement.window, len(form.REGISTERS))
    return allocate(order, form.REGISTERS)


def merged(form, vectors, counts):
    """The turn's instructions: after each unit of rounds as many of the vector program as its count says."""
    pieces, code, rest = rounds(form, 1) + rounds(form, 2), [], iter(vectors)
    for unit, count in enumerate(counts):
        for piece in pieces[unit * ROUNDS_IN_A_ROW:(unit + 1) * ROUNDS_IN_A_ROW]:
            code += piece
        code += itertools.islice(rest, max(count, 0))
    return code + list(rest)


def build(form, placement):
    """The turn's instructions and how many of them are of the vector program."""
    placed = vectors(form, placement)
    return merged(form, placed, placement.numbers(units(form), len(placed))), len(placed)
