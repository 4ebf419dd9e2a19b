"""Climbs to a better placement: changes that keep the parity of every unit, many of them timed side by side.

They do not keep clusters whole: of a form that has them the climb says what that costs.
"""
import dataclasses
import random
import time

import interpreter
import loop
import program
from placement import Unreadable
from timing import Stopwatch

SIDE_BY_SIDE, ROUNDS, ROUNDS_TO_CONFIRM = 16, 30, 120


class Climb:
    def __init__(self, form, placement, say):
        self.form, self.say, self.chance, self.vectors = form, say, random.Random(), {}
        self.stopwatch = Stopwatch(form, SIDE_BY_SIDE + 1)
        self.counts = placement.numbers(loop.units(form), self.ordered(placement))
        if not all(0 <= n <= 15 for n in self.counts):
            raise Unreadable(f"a search needs counts of 0 to 15; {placement} has {min(self.counts)} to {max(self.counts)}")
        self.placement = self.with_counts(placement, self.counts)

    def ordered(self, placement):
        """The vector program in its order, which depends on distance and window alone."""
        key = placement.distance, placement.window
        if key not in self.vectors:
            self.vectors[key] = loop.vectors(self.form, placement)
        return self.vectors[key]

    @staticmethod
    def with_counts(placement, counts):
        return dataclasses.replace(placement, counts="".join(f"{n:x}" for n in counts))

    def code(self, placement):
        counts = [int(digit, 16) for digit in placement.counts]
        return loop.merged(self.form, self.ordered(placement), counts)

    def changed(self):
        chance, counts = self.chance, [int(digit, 16) for digit in self.placement.counts]
        if chance.random() < 0.05:
            return dataclasses.replace(self.placement, distance=max(1, self.placement.distance + chance.choice((-2, 2))),
                                       window=max(min(10, self.placement.window),
                                                  self.placement.window + chance.choice((-20, 0, 20))))
        # The last unit alone may be of the other parity, so it stays out.
        units = len(counts) - 1
        for _ in range(chance.choice((1, 1, 2, 4))):
            kind, i, j = chance.randrange(3), *sorted(chance.sample(range(units), 2))
            if kind == 0 and counts[i] <= 13 and counts[j] >= 2:
                counts[i], counts[j] = counts[i] + 2, counts[j] - 2
            elif kind == 1:
                length = min(chance.randrange(1, 9), j - i, units - j)
                counts[i:i + length], counts[j:j + length] = counts[j:j + length], counts[i:i + length]
            else:
                j = min(j, i + 12)
                counts[i:j] = counts[i + 1:j] + counts[i:i + 1]
        return self.with_counts(self.placement, counts)

    def candidates(self):
        while True:
            placement = self.changed()
            try:
                yield placement, self.code(placement)
            except program.DoesNotFit:
                continue

    def run(self, seconds):
        """The best placement found within `seconds`; says what was seen."""
        start, tried, best = time.monotonic(), 0, None
        candidates = self.candidates()
        while time.monotonic() < start + seconds:
            batch = [(self.placement, self.code(self.placement))]
            batch += [next(candidates) for _ in range(SIDE_BY_SIDE)]
            cycles = self.stopwatch.cycles([code for _, code in batch], ROUNDS)
            tried += SIDE_BY_SIDE
            if cycles[0] is None:
                self.say("the core is not quiet; trying again")
                continue
            best = best or cycles[0]
            first = min((i for i in range(len(batch)) if cycles[i] is not None), key=lambda i: cycles[i])
            if first == 0:
                continue
            # Another look at both, so that a lucky window is not taken for a better placement.
            old, new = self.stopwatch.cycles([batch[0][1], batch[first][1]], ROUNDS_TO_CONFIRM)
            is_faster = old is not None and new is not None and new < old
            if is_faster and not interpreter.wrong_headers(batch[first][1], self.form):
                best, self.placement = new, batch[first][0]
                self.say(f"{time.monotonic() - start:4.0f} s, {tried} placements: {new:.2f} cycles a header")
        self.say(f"{tried} placements in {time.monotonic() - start:.0f} s, best {best and round(best, 2)} cycles a header")
        return self.placement
