"""Registers for the ordered operations. vpternlogd overwrites a source: one that dies, else a copy of one."""
from compression import bits_of
from ordering import REGISTERS
from program import values


def in_place(sources, imm, dying):
    """The sources of vpternlogd with one first that dies, if there is one, and the table for that order."""
    first = next((i for i in range(3) if sources[i] in dying), None)
    if first is None:
        return sources, imm, False
    order = sorted(range(3), key=lambda i: (i != first, not isinstance(sources[i], int)))
    return tuple(sources[i] for i in order), bits_of(imm, order), True


def allocated(program):
    """The list with registers in place of values."""
    last_use = {s: i for i, (_, _, sources, _) in enumerate(program) for s in values(sources)}
    free, where, out = list(range(REGISTERS)), {}, []
    for i, (op, d, sources, imm) in enumerate(program):
        dying = {s for s in values(sources) if last_use[s] == i}
        overwrites = False
        if op == "vpternlogd":
            sources, imm, overwrites = in_place(sources, imm, dying)
        operands = [where[s] if isinstance(s, int) else s for s in sources]
        if overwrites:
            where[d] = operands[0]
            free += [where[s] for s in dying - {sources[0]}]
        else:
            if op == "vpternlogd":
                where[d] = free.pop(0)
                out.append(("load", where[d], (operands[0],), None))
                operands[0] = where[d]
                free += [where[s] for s in dying]
            else:
                free += [where[s] for s in dying]
                if d:
                    where[d] = free.pop(0)
        out.append((op, where[d] if d else None, tuple(operands), imm))
    return out
