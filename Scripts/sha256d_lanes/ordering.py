"""The order to run the operations in: a list schedule on a model of two vector pipes, within 32 registers.

Rotations and shifts have one of the two pipes (Intel, 512 bits wide), everything else either. A core looks ahead by
itself, so what the order has to do is to keep both pipes in work, every value in a register, and a source of each
vpternlogd for it to overwrite.
"""
import dataclasses

from program import DoesNotFit, values

ROTATIONS = {"vprord", "vprold", "vpsrld"}
LOADS = {"load", "vpbroadcastd"}
REGISTERS = 32
COPY = 3  # cycles of waiting that are as bad as a vpternlogd of which no source dies, so that one has to be copied


@dataclasses.dataclass(frozen=True)
class Order:
    window: int  # operations from the first one left, to choose the next one from
    reserve: int  # registers that only an operation that frees one may take
    slope: int  # operations beyond the first one left that weigh as much as a cycle's wait
    latency: int  # cycles from an operation to one that needs its value; more than a core takes puts them further apart

    def __str__(self):
        return f"--window {self.window} --reserve {self.reserve} --slope {self.slope} --latency {self.latency}"

    def cycles(self, op):
        return 7 if op in LOADS else 9 if op == "store" else self.latency


def needs_of(program):
    """For each operation, those that must stand before it: by values, and by vectors in memory in program order."""
    maker = {d: i for i, (_, d, _, _) in enumerate(program) if d}
    needs = [{maker[s] for s in values(sources)} for _, _, sources, _ in program]
    written, read = {}, {}
    for i, (_, d, sources, _) in enumerate(program):
        for place, s in enumerate(sources):
            if isinstance(s, int) or s[0] != "m":
                continue
            needs[i] |= {written[s]} if s in written else set()
            if d is None and place == 1:
                needs[i] |= read.pop(s, set())
                written[s] = i
            else:
                read.setdefault(s, set()).add(i)
    return needs


def ordered(program, order):
    """The list in the order to run."""
    needs, uses = needs_of(program), {}
    for _, _, sources, _ in program:
        for s in values(sources):
            uses[s] = uses.get(s, 0) + 1
    left, done_at, out = list(range(len(program))), {}, []
    live, now, rotations_free, slots = 0, 0, 0, 0
    while left:
        best = None
        for place, i in enumerate(left[:order.window]):
            op, d, sources, _ = program[i]
            if not needs[i] <= done_at.keys():
                continue
            growth = (d is not None) - sum(uses[s] == 1 for s in values(sources))
            if live + growth > REGISTERS - (order.reserve if growth > 0 and place else 0):
                continue
            ready = max((done_at[n] for n in needs[i]), default=0)
            if op in ROTATIONS:
                ready = max(ready, rotations_free)
            score = max(0, ready - now) + place / order.slope + growth * max(0, live - REGISTERS + 6) / 4
            if op == "vpternlogd" and not any(uses.get(s) == 1 for s in values(sources)):
                score += COPY
            if best is None or score < best[0]:
                best = score, i, growth, ready
        if best is None:
            raise DoesNotFit
        _, i, growth, ready = best
        op, _, sources, _ = program[i]
        left.remove(i)
        live += growth
        for s in values(sources):
            uses[s] -= 1
        if op not in LOADS:
            if ready > now:
                now, slots = ready, 0
            if op in ROTATIONS:
                rotations_free = now + 1
            slots += 1
            if slots == 2:
                now, slots = now + 1, 0
        done_at[i] = max(ready, now) + order.cycles(op)
        out.append(program[i])
    return out
