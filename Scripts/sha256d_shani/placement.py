"""Where the vector instructions stand: how many after each unit of rounds, and in which order.

On Zen 4 the number of instructions from one pair of rounds to the next must be odd (79 cycles a header against 63 with
even numbers; one NOP a unit mends them): where a unit is two loads and two rounds, its count must be odd. Where the
total is of the other parity than the number of units, the last unit alone is even.
"""
import dataclasses
import re

# One alone among others cost 3.98 cycles on Zen 4 in an experiment, several side by side 2.0 each.
CLUSTERED = "sha256msg2"
# What an instruction costs, where it is not one: the sum and its store are two.
WEIGHTS = {CLUSTERED: 2, "store_sum": 1.5}


class Unreadable(Exception):
    """Counts in none of the four forms."""


@dataclasses.dataclass(frozen=True)
class Placement:
    """`counts` is `5,5,5,7`, a pattern that is repeated; `5/9`, two counts spread evenly to the exact total; a
    hexadecimal digit for each unit; or `weighted`, evenly by what the instructions cost, with clusters whole."""
    counts: str
    distance: int  # wanted from an instruction to those that need it
    window: int  # instructions to choose the next one from

    def __str__(self):
        return f"--counts {self.counts} --distance {self.distance} --window {self.window}"

    def numbers(self, units, program):
        """How many instructions of the vector program follow each unit."""
        if self.counts == "weighted":
            return weighted(units, program)
        total = len(program)
        if re.fullmatch("[0-9]+/[0-9]+", self.counts):
            low, high = map(int, self.counts.split("/"))
            if low >= high:
                raise Unreadable(f"--counts {self.counts}: the first of two counts is the lower")
            return spread_evenly(low, high, units, total)
        if re.fullmatch("[0-9a-f]+", self.counts) and len(self.counts) == units:
            counts = [int(digit, 16) for digit in self.counts]
            counts[-1] = max(0, counts[-1] + total - sum(counts))
            return counts
        if not re.fullmatch("[0-9]{1,2}(,[0-9]{1,2})*", self.counts):
            raise Unreadable(f"--counts {self.counts!r} is neither a pattern, nor two counts, nor {units} hexadecimal "
                             "digits, nor weighted")
        return repeated([int(n) for n in self.counts.split(",")], units, total)


def weighted(units, program):
    weights = [WEIGHTS.get(instruction[0], 1) for instruction in program]
    counts, place, weight, total = [], 0, 0, sum(weights)
    for unit in range(units):
        begin, due = place, total * (unit + 1) / units
        while place < len(program) and (weight < due or program[place - 1][0] == program[place][0] == CLUSTERED):
            weight += weights[place]
            place += 1
        counts.append(place - begin)
    return counts


def spread_evenly(low, high, units, total):
    more = max(0, min(units, (total - low * units) // (high - low)))
    counts = [low + (high - low) * ((i + 1) * more // units - i * more // units) for i in range(units)]
    counts[-1] += total - sum(counts)
    return counts


def repeated(pattern, units, total):
    """What the pattern leaves over or lacks, evenly, one a unit."""
    counts = [pattern[i % len(pattern)] for i in range(units)]
    rest = total - sum(counts)
    for j in range(abs(rest)):
        i = (j * units // abs(rest)) % units if abs(rest) <= units else j % units
        counts[i] += 1 if rest > 0 else -1
    return counts
