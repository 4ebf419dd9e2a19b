"""One turn of the loop: the rounds of both hashes of eight headers, with the vector instructions among them."""
import itertools

from layout import LANES, at
from program import allocate, spread


def units(form):
    return LANES * sum(form.ROUND_INSTRUCTIONS.values()) // form.STREAMS.in_a_row


def rounds(form):
    """The rounds of both hashes of eight headers, as pieces of one round instruction each: one of each stream in turn. A
    stream whose hash is over takes the next one."""
    waiting = [(hash, header) for hash in (1, 2) for header in range(LANES)]
    pieces, streams, turn = [], [()] * form.STREAMS.count, 0
    while waiting or any(streams):
        for stream, work in enumerate(streams):
            if not work:
                if not waiting or turn < form.STREAMS.late * stream:
                    continue
                work = *waiting.pop(0), 0
            hash, header, step = work
            pieces.append(one_round(form, stream, hash, header, step))
            streams[stream] = () if step == form.ROUND_INSTRUCTIONS[hash] - 1 else (hash, header, step + 1)
        turn += 1
    return pieces


def one_round(form, stream, hash, header, step):
    """A stream has two registers, whose roles a round instruction swaps: so nothing has to be moved."""
    abef, cdgh = 1 + 2 * stream, 2 + 2 * stream
    t = (4 if hash == 1 else 1) + 2 * step
    constant = t < 18 if hash == 1 else 9 <= t < 15
    is_last = step == form.ROUND_INSTRUCTIONS[hash] - 1
    piece = form.start(hash, header, abef, cdgh) if step == 0 else []
    piece.append(("kw", 0, at(f"kw{hash}", 4 * t) if constant else form.pair_address(hash, t, header)))
    piece.append(("rnds2", cdgh, abef) if step % 2 == 0 else ("rnds2", abef, cdgh))
    if is_last and hash == 1:
        piece += [("row", abef, form.row_address("rows_abef", header)),
                  ("row", cdgh, form.row_address("rows_cdgh", header))]
    elif is_last:
        piece += form.end(header, abef, cdgh)
    return piece


def vectors(form, placement):
    """The vector program with registers, in the order to run."""
    order = spread(form.program(), placement.distance, placement.window, len(form.REGISTERS))
    return allocate(order, form.REGISTERS)


def merged(form, vectors, counts):
    """The turn's instructions: after each unit of rounds as many of the vector program as its count says."""
    pieces, code, rest, size = rounds(form), [], iter(vectors), form.STREAMS.in_a_row
    for unit, count in enumerate(counts):
        for piece in pieces[unit * size:(unit + 1) * size]:
            code += piece
        code += itertools.islice(rest, max(count, 0))
    return code + list(rest)


def build(form, placement):
    """The turn's instructions and how many of them are of the vector program."""
    placed = vectors(form, placement)
    return merged(form, placed, placement.numbers(units(form), placed)), len(placed)
