"""The walk of `wattmark plan simulate antminer-s23-hyd h100-sxm` as numpy would do it, timed.

    python3 Scripts/measurements/walk_numpy.py PATHS

Reads what wattmark prints for `plan project --json` at a price of bitcoin at which no month stands still (what a megawatt
earns and costs is taken from it) and the outlook and the market as JSON, on standard input as {"project": ...,
"outlook": ..., "market": ...}. Prints {"seconds": best of three, "npv_mean": [...]} in USD
per facility MW.

It is vectorised over paths and loops over months, with antithetic pairs, one normal generator (SFC64, the fastest that
numpy has) and float64, as one would write it by hand.
"""

import json
import sys
import time

import numpy as np

BLOCKS_PER_MONTH = 144 * 365 / 12
PERIODS_PER_MONTH = 365 / 12 / 14


def walk(paths, months, world, uses, seed=1):
    """NPV of each use on each path, and the sums of each year."""
    rng = np.random.Generator(np.random.SFC64(seed))
    half = paths // 2
    price = np.zeros(paths)
    shock = np.zeros(paths)
    rent = np.zeros(paths)
    log_difficulty = np.zeros(paths)
    pace = np.ones(paths)
    height = np.full(paths, float(world["height"]))
    subsidy = np.full(paths, world["subsidy"])
    halving = np.full(paths, world["next_halving"])
    today = world["subsidy"] + world["fees"]
    answered = np.zeros(paths)
    log_reward = np.zeros(paths)
    answered_reward = np.zeros(paths)
    drawn = rng.standard_normal((2 + 3 * len(uses), half))
    drawn = np.concatenate([drawn, -drawn], axis=1)
    growth = log_factor(world["rent_growth_spread"], drawn[0])
    tariff = np.exp(log_factor(uses[0]["spreads"]["tariff"], drawn[1]))
    factors = [
        {
            name: np.exp(log_factor(use["spreads"][name], drawn[2 + 3 * index + place]))
            for place, name in enumerate(("earning", "operating", "capital"))
        }
        for index, use in enumerate(uses)
    ]
    month_root = (1 / 12) ** 0.5
    rho = world["correlation"]
    npv = [-use["equity"] * f["capital"] for use, f in zip(uses, factors)]
    balance = [np.full(paths, use["reserve"]) for use in uses]
    lowest = [b.copy() for b in balance]
    owed = [-n for n in npv]
    payback = [np.full(paths, np.inf) for _ in uses]
    years = [np.zeros((months // 12, paths)) for _ in uses]
    for month in range(months):
        z = rng.standard_normal((3, half))
        z = np.concatenate([z, -z], axis=1)
        now_price = price + world["log_price"][month]
        now_difficulty = log_difficulty
        hosting = np.exp(rent + world["log_rent"][month] + month * growth)
        price = price + world["price_sd"] * month_root * z[0]
        rent = rent + world["rent_sd"] * month_root * z[2]
        shock = shock + world["difficulty_sd"] * month_root * (rho * z[0] + (1 - rho * rho) ** 0.5 * z[1])
        answered = answered + (price - answered) * world["answer_rate"]
        answered_reward = answered_reward + (log_reward - answered_reward) * world["answer_rate"]
        wanted = world["elasticity"] * (answered + answered_reward) + shock + world["log_difficulty"][month + 1]
        periods = PERIODS_PER_MONTH * pace
        step = np.clip((wanted - log_difficulty) / periods, -np.log(4), np.log(4))
        log_difficulty = log_difficulty + step * periods
        pace = np.exp(step)
        blocks = BLOCKS_PER_MONTH * pace
        before = np.clip((halving - height) / blocks, 0, 1)
        reward = subsidy * (0.5 + 0.5 * before) + world["fees"]
        height = height + blocks
        passed = height >= halving
        subsidy = np.where(passed, subsidy * 0.5, subsidy)
        halving = np.where(passed, halving + 210_000, halving)
        if passed.any():
            log_reward = np.where(passed, np.log((subsidy + world["fees"]) / today), log_reward)
        reward_usd = reward * np.exp(now_price - now_difficulty) * world["price_over_difficulty"]
        for index, use in enumerate(uses):
            moved = reward_usd if use["hashes"] else hosting
            factor = factors[index]
            running = use["earning"][month] * (factor["earning"] * moved) + use["credit"][month]
            running = running - use["power"][month] * tariff - use["saved"][month] * factor["operating"]
            net = np.maximum(running, 0) - use["fixed"][month] * factor["operating"]
            years[index][month // 12] += net
            cash = net + use["other"][month] * factor["capital"]
            npv[index] += cash * use["discount"][month]
            balance[index] += cash
            np.minimum(lowest[index], balance[index], out=lowest[index])
            owed[index] -= cash
            np.minimum(payback[index], np.where(owed[index] <= 0, month + 1.0, np.inf), out=payback[index])
    for index, use in enumerate(uses):
        npv[index] += use["remainder"] * use["discount"][-1] * factors[index]["capital"]
    for index in range(len(uses)):
        np.quantile(npv[index], [0.1, 0.5, 0.9])
        for year in years[index]:
            np.quantile(year, [0.1, 0.5, 0.9])
    return npv


def log_factor(spread, normal):
    """ln of what a draw makes of a figure whose sides are spread differently."""
    return normal * np.where(normal < 0, spread["below"], spread["above"])


def growth_spread(figure):
    """By the month, from the P10 and P90 of a growth of a year."""
    spread = figure["spread"]
    low, median, high = (spread.get(k) if spread.get(k) is not None else spread["median"] for k in ("low", "median", "high"))
    monthly = lambda share: np.log1p(share) / 12 / 1.2815515655446004  # noqa: E731
    return {"below": monthly(median) - monthly(low), "above": monthly(high) - monthly(median)}


def prepare(given, months):
    """World and uses from the answers of wattmark."""
    outlook, market, project = given["outlook"], given["market"], given["project"]
    value = lambda key: outlook[key]["spread"]["median"]  # noqa: E731
    log = lambda growth, sd: [(np.log1p(growth) / 12 - sd * sd / 24) * m for m in range(months + 1)]  # noqa: E731
    first = project["projections"][0]["months"][0]
    btc, difficulty = (market[key]["spread"]["median"] for key in ("btc_usd", "difficulty"))
    height = round(first["height"])
    halvings = height // 210_000
    world = {
        "height": height, "subsidy": 50 / 2**halvings, "next_halving": (halvings + 1) * 210_000.0,
        "answer_rate": 1 - np.exp(-1 / value("difficulty_lag_months")), "correlation": value("price_difficulty_correlation"),
        "price_sd": value("btc_volatility_share_per_year"),
        "rent_growth_spread": growth_spread(outlook["hosting_price_growth_share_per_year"]),
        "rent_sd": value("hosting_price_volatility_share_per_year"),
        "difficulty_sd": value("difficulty_volatility_share_per_year"),
        "elasticity": value("difficulty_price_elasticity"),
        "fees": market["fees_btc_per_block"]["spread"]["median"], "price_over_difficulty": btc / difficulty,
        "log_price": log(value("btc_growth_share_per_year"), value("btc_volatility_share_per_year")),
        "log_rent": log(value("hosting_price_growth_share_per_year"), value("hosting_price_volatility_share_per_year")),
        "log_difficulty": log(value("difficulty_growth_share_per_year"), 0),
    }
    uses = [use(item, project, market) for item in project["projections"]]
    return world, uses


def use(item, project, market):
    """What a megawatt earns and costs in each month, from a projection in which no month was stopped."""
    hashes = item["use"] == "hashing"
    fees = market["fees_btc_per_block"]["spread"]["median"]
    earning, power, credit, saved, fixed, other, discount = [], [], [], [], [], [], []
    for month in item["months"]:
        assert not month["is_stopped"], f"month {month['index']} of {item['subject']} stands still"
        if hashes:
            moved = (month["subsidy_btc"] + fees) * month["btc_usd"] / month["difficulty"]
        else:
            moved = month["hosting_price"]
        earning.append(month["gross_usd"] / moved)
        power.append(month["power_usd"])
        credit.append(month["credit_usd"])
        saved.append(month["avoidable_operating_usd"])
        fixed.append(month["operating_usd"] - month["avoidable_operating_usd"])
        other.append(month["sale_usd"] - month["purchase_usd"] - month["debt_service_usd"])
        discount.append((1 + project["discount_rate_share"]) ** (-(month["index"] + 1) / 12))
    return {
        "hashes": hashes, "earning": earning, "power": power, "credit": credit, "saved": saved, "fixed": fixed,
        "other": other, "discount": discount, "spreads": item["spreads"],
        "equity": item["equity_usd"] + item["forgone_usd"], "reserve": project.get("reserve", 0.0),
        "remainder": item["remainder_usd"],
    }


def main():
    paths = int(sys.argv[1])
    given = json.load(sys.stdin)
    months = len(given["project"]["projections"][0]["months"])
    world, uses = prepare(given, months)
    walk(1000, months, world, uses)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        npv = walk(paths, months, world, uses)
        times.append(time.perf_counter() - start)
    json.dump({"seconds": min(times), "npv_mean": [float(n.mean()) for n in npv], "numpy": np.__version__}, sys.stdout)


main()
