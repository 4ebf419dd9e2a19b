"""Vector instructions: a list in the order of their meaning, then in the order to run, then with registers."""

# These overwrite their first source.
DESTRUCTIVE = {"vpternlogd", "sha256msg1", "sha256msg2"}


class DoesNotFit(Exception):
    """More values would live at once than there are registers; another window or distance helps."""


def values(sources):
    return {s for s in sources if isinstance(s, int)}


class Program:
    """An instruction is (operation, destination or None for a store, sources, immediate or None). A destination is
    a number that no other instruction has; a source is such a number or memory: ("m", address), ("b", address)."""

    def __init__(self):
        self.list, self.next = [], 0

    def emit(self, op, *sources, imm=None):
        self.next += 1
        self.list.append((op, self.next, sources, imm))
        return self.next

    def store(self, value, address):
        self.list.append(("store", None, (value, address), None))


def dependencies(program):
    """For each instruction, those that must stand before it: by values, and by memory in program order."""
    maker = {d: i for i, (_, d, _, _) in enumerate(program) if d}
    needs = [{maker[s] for s in values(sources)} for _, _, sources, _ in program]
    written, read = {}, {}
    for i, (_, d, sources, _) in enumerate(program):
        for place, s in enumerate(sources):
            if not isinstance(s, tuple):
                continue
            s = s[1] // 16
            if d is None and place == len(sources) - 1:
                needs[i] |= read.pop(s, set()) | ({written[s]} if s in written else set())
                written[s] = i
            else:
                needs[i] |= {written[s]} if s in written else set()
                read.setdefault(s, set()).add(i)
    users = {}
    for i, (_, _, sources, _) in enumerate(program):
        for s in values(sources):
            users.setdefault(s, set()).add(i)
    for i, (op, _, sources, _) in enumerate(program):
        if op in DESTRUCTIVE:
            needs[i] |= users[sources[0]] - {i}
    return needs


def spread(program, distance, window, registers):
    """Orders the list so that what depends on an instruction stands `distance` later where that can be, each time
    taking one of the first `window` instructions that are left."""
    needs, uses = dependencies(program), {}
    for _, _, sources, _ in program:
        for s in values(sources):
            uses[s] = uses.get(s, 0) + 1
    left, place, order, live = list(range(len(program))), {}, [], 0
    while left:
        best, best_score, best_growth = None, None, 0
        for i in left[:window]:
            _, d, sources, _ = program[i]
            growth = (d is not None) - sum(uses[s] == 1 for s in values(sources))
            if live + growth > registers or not needs[i] <= place.keys():
                continue
            gap = min((len(order) - place[n] for n in needs[i]), default=distance)
            score = min(gap, distance) - (distance if growth > 0 and live >= registers - 2 else 0)
            if best is None or score > best_score:
                best, best_score, best_growth = i, score, growth
            if score >= distance:
                break
        if best is None:
            raise DoesNotFit
        left.remove(best)
        live += best_growth
        for s in values(program[best][2]):
            uses[s] -= 1
        place[best] = len(order)
        order.append(program[best])
    return order


def allocate(program, registers):
    """Gives each value one of the registers, the longest unused first."""
    last_use = {s: i for i, (_, _, sources, _) in enumerate(program) for s in values(sources)}
    free, where, out = list(registers), {}, []
    for i, (op, d, sources, imm) in enumerate(program):
        operands = tuple(where[s] if isinstance(s, int) else s for s in sources)
        free += [where[s] for s in values(sources) if last_use[s] == i]
        if d:
            if op in DESTRUCTIVE:
                free.remove(operands[0])
                where[d] = operands[0]
            else:
                where[d] = free.pop(0)
        out.append((op, where.get(d), operands, imm))
    return out
