"""How many headers' rounds are under way at once, and how closely they stand together."""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Streams:
    count: int
    late: int  # round instructions by which each stream begins after the one before it: they do not end together then
    in_a_row: int  # round instructions that stand together, with the vector instructions of a unit after them


FOUR = Streams(count=4, late=0, in_a_row=2)
