#!/usr/bin/env python3
"""Writes the table that StatisticsTests compares with: p-values and intervals as SciPy computes them.

    Scripts/verify statistics

The samples are drawn with a fixed seed. Where SciPy has no exact method for ties, all arrangements are enumerated here,
without any of the counting that wattmark does. One JSON object a line, so that differences are easy to review.
"""

import itertools
import json
import math
import pathlib
import random

import scipy
from scipy import stats

TABLE = pathlib.Path(__file__).resolve().parent.parent.parent / "Tests/StatisticsTests/Fixtures/scipy.jsonl"
CONFIDENCE = 0.99


def samples(draw, size, ties):
    return [float(draw.randint(0, 4)) if ties else round(draw.gauss(0, 1), 6) for _ in range(size)]


def enumerated(statistic, arrangements):
    """Twice the smaller tail of the statistic over all arrangements; the first is the observed one."""
    values = [statistic(arrangement) for arrangement in arrangements]
    lower = sum(value <= values[0] + 1e-9 for value in values) / len(values)
    upper = sum(value >= values[0] - 1e-9 for value in values) / len(values)
    return min(1, 2 * min(lower, upper))


def mann_whitney(first, second):
    pooled = first + second
    if len(set(pooled)) == len(pooled):
        return float(stats.mannwhitneyu(first, second, method="exact").pvalue)
    ranks = stats.rankdata(pooled)
    chosen = itertools.combinations(range(len(pooled)), len(first))
    return enumerated(lambda places: sum(ranks[place] for place in places), chosen)


def signed_rank(differences):
    moved = [value for value in differences if value != 0]
    sizes = [abs(value) for value in moved]
    if not moved:
        return 1.0
    if len(set(sizes)) == len(sizes):
        return float(stats.wilcoxon(moved, method="exact").pvalue)
    ranks = stats.rankdata(sizes)
    observed = tuple(value > 0 for value in moved)
    others = (signs for signs in itertools.product((False, True), repeat=len(moved)) if signs != observed)
    return enumerated(
        lambda signs: sum(rank for rank, sign in zip(ranks, signs) if sign), itertools.chain([observed], others))


def ordered_interval(estimates, below):
    """From the k-th smallest to the k-th largest estimate, with the largest k that reaches the confidence."""
    estimates = sorted(estimates)
    k = 1
    while 2 * (k + 1) <= len(estimates) + 1 and 1 - 2 * below(k) >= CONFIDENCE:
        k += 1
    return [estimates[k - 1], estimates[-k], max(0, 1 - 2 * below(k - 1))]


def shift(first, second):
    """Hodges and Lehmann's interval; SciPy's exact null distribution of U comes from its p-values."""
    n, m = len(first), len(second)
    counts = {}
    for places in itertools.combinations(range(n + m), n):
        u = sum(places) - n * (n - 1) // 2
        counts[u] = counts.get(u, 0) + 1
    total = sum(counts.values())
    differences = [to - start for to in second for start in first]
    return ordered_interval(differences, lambda u: sum(counts.get(i, 0) for i in range(u + 1)) / total)


def center(differences):
    n = len(differences)
    counts = {}
    for signs in itertools.product((0, 1), repeat=n):
        w = sum(rank for rank, sign in zip(range(1, n + 1), signs) if sign)
        counts[w] = counts.get(w, 0) + 1
    means = [(differences[i] + differences[j]) / 2 for i in range(n) for j in range(i, n)]
    return ordered_interval(means, lambda w: sum(counts.get(i, 0) for i in range(w + 1)) / 2**n)


def rank_of(mean, deviation):
    """The smallest estimate's rank of an interval by the normal approximation, from 1."""
    return max(1, math.floor(mean - stats.norm.ppf(0.5 + CONFIDENCE / 2) * deviation))


def rows_of_many():
    """Too many values to enumerate: SciPy's normal approximations, and intervals by its quantile of the normal."""
    draw = random.Random(20261129)
    # Most tied with others, some 0; and so many decimals that none are.
    tied = [float(draw.randint(-6, 8)) / 4 for _ in range(600)]
    apart = [round(draw.gauss(0.1, 1), 6) for _ in range(510)]
    for differences in (tied, apart):
        moved = [value for value in differences if value != 0]
        result = stats.wilcoxon(moved, method="asymptotic", correction=True)
        yield {"test": "signed-rank-normal", "first": differences, "p": float(result.pvalue)}
        n = len(differences)
        means = sorted((differences[i] + differences[j]) / 2 for i in range(n) for j in range(i, n))
        rank = rank_of(n * (n + 1) / 4, math.sqrt(n * (n + 1) * (2 * n + 1) / 24))
        yield {"test": "center-normal", "first": differences, "low": means[rank - 1], "high": means[-rank]}
    for n, m in [(60, 60), (75, 60)]:
        first, second = samples(draw, n, False), [value + 0.4 for value in samples(draw, m, False)]
        differences = sorted(to - start for to in second for start in first)
        rank = rank_of(n * m / 2, math.sqrt(n * m * (n + m + 1) / 12))
        yield {
            "test": "shift-normal", "first": first, "second": second, "low": differences[rank - 1],
            "high": differences[-rank]}


def rows():
    draw = random.Random(20260629)
    for first_size, second_size in [(1, 1), (1, 4), (2, 3), (3, 3), (4, 6), (5, 5), (7, 4), (8, 8), (10, 6)]:
        for ties in (False, True):
            first, second = samples(draw, first_size, ties), samples(draw, second_size, ties)
            second = [value + 1 for value in second]
            yield {"test": "mann-whitney", "first": first, "second": second, "p": mann_whitney(first, second)}
            low, high, reached = shift(first, second)
            yield {"test": "shift", "first": first, "second": second, "low": low, "high": high, "confidence": reached}
    for size in (1, 2, 3, 5, 7, 8, 10, 12):
        for ties in (False, True):
            differences = [value + 0.5 * (not ties) for value in samples(draw, size, ties)]
            differences = [value if index % 3 else -value for index, value in enumerate(differences)]
            yield {"test": "signed-rank", "first": differences, "p": signed_rank(differences)}
            low, high, reached = center(differences)
            yield {"test": "center", "first": differences, "low": low, "high": high, "confidence": reached}
    for first_size, second_size in [(60, 70), (100, 90)]:
        first, second = samples(draw, first_size, True), samples(draw, second_size, True)
        result = stats.mannwhitneyu(first, second, method="asymptotic", use_continuity=True)
        yield {"test": "mann-whitney-normal", "first": first, "second": second, "p": float(result.pvalue)}
    for p_values in ([0.01, 0.04, 0.03, 0.005], [0.5], [0.2, 0.2, 0.001], [0.9, 0.8, 0.7, 0.6]):
        yield {"test": "holm", "first": p_values, "adjusted": holm(p_values)}
    for successes, trials in [(0, 300), (3, 300), (1, 1), (0, 1), (38, 40), (40, 40), (150, 300)]:
        interval = stats.binomtest(successes, trials).proportion_ci(0.95, method="exact")
        yield {"test": "share", "first": [successes, trials], "low": float(interval.low), "high": float(interval.high)}


def holm(p_values):
    """SciPy has none: each p is compared with all that are no larger, by the definition in Holm's paper."""
    m = len(p_values)
    ordered = sorted(p_values)
    return [min(1, max(min(1, ordered[j] * (m - j)) for j in range(ordered.index(p) + 1))) for p in p_values]


def main():
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    lines = [{"test": "source", "scipy": scipy.__version__}, *rows(), *rows_of_many()]
    TABLE.write_text("".join(json.dumps(line) + "\n" for line in lines))
    print(f"wrote {len(lines)} lines to {TABLE}")


main()
