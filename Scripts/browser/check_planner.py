#!/usr/bin/env python3
"""Uses the planner's page as people do, and compares its figures with the commands that it shows.

    check_planner.py WORK SHOTS PORTRAITS WATTMARK SCENARIOS

WORK is a folder for the browser's own files, SHOTS and PORTRAITS are folders for pictures or empty, WATTMARK is the
program, SCENARIOS how many random scenarios are compared. Exits 1 where anything does not hold.
"""
import os
import pathlib
import random
import shlex
import signal
import subprocess
import sys
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from check_pages import RULES, SCHEMES, WIDTHS, said, shoot, show, unnamed, walk  # noqa: E402
from chromium import Chromium  # noqa: E402

VIEWS = ["/", "/breakeven", "/sensitivity", "/project?years=6", "/simulate?paths=1000", "/split?paths=1000",
         "/concentration", "/runs", "/history", "/fleet"]
TARIFF = "f-site-tariff-usd-per-mwh"
PRICE = "f-market-btc-usd"
HASHPRICE = "f-market-hashprice-usd-per-ph-day"


class Server:
    """wattmark serve on a free port."""

    def __init__(self, wattmark):
        self.wattmark = wattmark
        self._process = subprocess.Popen([wattmark, "serve", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE,
                                         stderr=subprocess.DEVNULL, text=True)
        self.url = self._process.stdout.readline().strip().rstrip("/")

    def get(self, address):
        with urllib.request.urlopen(self.url + address, timeout=60) as answer:
            return answer.read().decode()

    def command(self, text):
        """What a command that the page shows prints as CSV."""
        words = shlex.split(text)
        assert words[0] == "wattmark", text
        done = subprocess.run([self.wattmark, *words[1:], "--csv"], capture_output=True, check=False)
        return done.stdout.decode() if done.returncode == 0 else done.stderr.decode()

    def stop(self):
        self._process.send_signal(signal.SIGINT)
        return self._process.wait(timeout=20)


class Planner:
    """The page in the browser."""

    def __init__(self, browser, server):
        self.browser, self.server = browser, server

    def open(self, address):
        self.browser.open(self.server.url + address)
        # A reload that is under way may end after it.
        self.wait_for(f"location.pathname + location.search === {address!r} && document.readyState === 'complete'")

    def read(self, expression):
        return self.browser.evaluate(expression)

    def settle(self, seconds=30):
        """Until nothing is asked any more."""
        deadline = time.monotonic() + seconds
        self.read("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        while self.read("document.getElementById('results').hasAttribute('aria-busy')"):
            if time.monotonic() > deadline:
                raise TimeoutError("the page gets no answer")
            time.sleep(0.02)

    @property
    def headline(self):
        return self.read("document.getElementById('headline').textContent")

    @property
    def command(self):
        return self.read("document.getElementById('command').textContent")

    @property
    def address(self):
        return self.read("location.pathname + location.search")

    def value(self, field):
        return self.read(f"document.getElementById({field!r}).value")

    def unfold(self):
        self.read("document.querySelectorAll('#scenario details').forEach((fold) => { fold.open = true; })")

    def key(self, name, code):
        for kind in ["rawKeyDown", "keyUp"]:
            self.browser.call("Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code)

    def type(self, field, text):
        """Writes into a field as a person does, and leaves it by the Tab key."""
        self.unfold()
        self.read(f"document.getElementById({field!r}).focus(); document.getElementById({field!r}).select()")
        self.browser.call("Input.insertText", text=text)
        self.key("Tab", 9)
        self.settle()

    def wait_for(self, expression, seconds=20):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                if self.read(expression):
                    return True
            except RuntimeError:
                # Between two pages there is nothing to ask.
                pass
            time.sleep(0.05)
        return False


def rules(browser, server, shots):
    """Every page keeps the rules of a report, in every width and scheme, and its own: nothing from elsewhere."""
    faults = []
    for view in VIEWS:
        name = view.strip("/").split("?")[0] or "ranking"
        show(browser, 1600, "light")
        browser.open(server.url + view)
        browser.evaluate(RULES)
        order, stops = walk(browser)
        faults += [f"{name}, focus: {fault}" for fault in order]
        for scheme in SCHEMES:
            for width in WIDTHS:
                show(browser, width, scheme)
                faults += [f"{name}, {scheme}, {width}: {fault}" for fault in browser.evaluate("wattmarkRules()")]
                faults += [f"{name}, {scheme}, {width}: no name for {role}" for role in unnamed(browser)]
                if shots:
                    shoot(browser, shots / f"planner-{name}-{scheme}-{width}.png")
        show(browser, 794, "dark", media="print")
        faults += [f"{name}, print: {fault}" for fault in browser.evaluate("wattmarkRules()")]
        asked = [event["params"]["request"]["url"] for event in browser.events
                 if event["method"] == "Network.requestWillBeSent"]
        faults += [f"{name} asks for {url}" for url in asked
                   if not url.startswith(server.url + "/") and not url.startswith("data:")]
        faults += [f"{name}, console: {line}" for line in said(browser.events)]
        print(f"{name}: {stops} stops of the keyboard, {len(asked)} requests, {len(faults)} faults so far")
    return faults


def levers(planner):
    """Sliders by keys and by mouse, the back button, reload, and a link that is opened elsewhere."""
    faults = []

    def expect(holds, words):
        if not holds:
            faults.append(f"levers: {words}")

    browser, server = planner.browser, planner.server
    show(browser, 1600, "light")
    planner.open("/")
    planner.unfold()
    before, value = planner.headline, planner.value(TARIFF)
    slider = f"document.getElementById({TARIFF!r}).nextElementSibling"
    expect(planner.read(f"{slider}.type") == "range", "no slider stands beside the field")
    planner.read(f"{slider}.focus()")
    for _ in range(5):
        planner.key("ArrowRight", 39)
    planner.settle()
    moved, at = planner.headline, planner.value(TARIFF)
    expect(float(at) > float(value), f"keys move {value} to {at}")
    expect(moved != before, "the headline stays though the tariff moved")
    expect(planner.read("document.activeElement.type") == "range", "the focus leaves the slider")
    expect(f"site.tariff_usd_per_mwh={at}" in planner.address, f"the address is {planner.address}")
    expect(f"--set site.tariff_usd_per_mwh={at}" in planner.command, f"the command is {planner.command}")
    expect(planner.read("document.getElementById('headline').getAttribute('role')") == "status", "nothing is read out")
    link = planner.address

    box = planner.read(f"(() => {{ const box = {slider}.getBoundingClientRect();"
                       "return {x: box.x, y: box.y + box.height / 2, width: box.width}; })()")
    planner.read(f"{slider}.scrollIntoView({{block: 'center'}})")
    box = planner.read(f"(() => {{ const box = {slider}.getBoundingClientRect();"
                       "return {x: box.x, y: box.y + box.height / 2, width: box.width}; })()")
    for kind, share in [("mousePressed", 0.6), ("mouseMoved", 0.7), ("mouseMoved", 0.9), ("mouseReleased", 0.9)]:
        browser.call("Input.dispatchMouseEvent", type=kind, x=box["x"] + share * box["width"], y=box["y"],
                     button="left", buttons=1, clickCount=1)
    planner.settle()
    expect(float(planner.value(TARIFF)) > float(at), "the mouse moves nothing")
    dragged = planner.headline
    expect(dragged != moved, "the headline stays though the mouse moved the tariff")

    # A whole address was kept for each; the way back leads through them.
    planner.read("history.back()")
    expect(planner.wait_for(f"document.getElementById('headline').textContent === {moved!r}"), "back is not what was")
    expect(planner.value(TARIFF) == at, f"back shows {planner.value(TARIFF)} for {at}")
    planner.read("history.forward()")
    expect(planner.wait_for(f"document.getElementById('headline').textContent === {dragged!r}"), "forward is not what was")
    planner.read("location.reload()")
    expect(planner.wait_for(f"document.getElementById('headline')?.textContent === {dragged!r}"), "a reload changes it")
    planner.open(link)
    expect(planner.headline == moved, "a link that is opened elsewhere says something else")
    expect(moved.replace("&", "&amp;") in server.get(link), "the server says something else than the page")

    # A field's own sentence, and nothing of another question.
    planner.type(TARIFF, "lots")
    fault = planner.read(f"document.getElementById('{TARIFF}-fault').textContent")
    expect("0 or more" in fault, f"the field's sentence is {fault!r}")
    expect(planner.read(f"document.getElementById({TARIFF!r}).getAttribute('aria-invalid')") == "true", "it is not marked")
    expect(planner.read("document.getElementById('figures')") is None, "figures stay beside a wrong field")
    expect(planner.headline.startswith("Nothing is answered."), f"the headline is {planner.headline!r}")
    planner.type(TARIFF, at)
    expect(planner.headline == moved, "it does not come back")
    expect(planner.read(f"document.getElementById('{TARIFF}-fault').textContent") == "", "the sentence stays")

    # What follows from a lever moves with it, and of two that stand for each other the last one counts.
    planner.open("/")
    preset = planner.value(HASHPRICE)
    planner.type(PRICE, "85000")
    follows = planner.value(HASHPRICE)
    expect(float(follows) > float(preset), f"the hashprice stays at {follows} though the price moved")
    expect("hashprice" not in planner.address, f"the address is {planner.address}")
    slider = f"document.getElementById({HASHPRICE!r}).nextElementSibling"
    expect(abs(float(planner.read(f"{slider}.value")) / float(follows) - 1) < 0.01, "its slider stays behind")
    planner.read(f"{slider}.focus()")
    planner.key("ArrowRight", 39)
    planner.settle()
    at = planner.value(HASHPRICE)
    expect(planner.address == f"/?market.hashprice_usd_per_ph_day={at}", f"the address is {planner.address}")
    expect(float(at) > float(follows), f"the slider moves {follows} to {at}")
    expect(abs(float(planner.value(PRICE)) / 85000 - float(at) / float(follows)) < 0.001,
           f"the price does not follow from the hashprice: {planner.value(PRICE)}")
    planner.type(PRICE, "85000")
    expect(planner.address == "/?market.btc_usd=85000", f"the address is {planner.address}")
    expect(planner.value(HASHPRICE) == follows, "the hashprice is not what it was at this price")
    planner.read("history.back()")
    expect(planner.wait_for(f"document.getElementById({HASHPRICE!r}).value === {at!r}"), "back shows another hashprice")

    # No slider leads into what is refused: a neighbour that moves bounds the next one.
    planner.open("/project?subject=h100-sxm&years=2")
    second, first = (f"f-site-hosting-resale-share-by-age-year-{year}" for year in (2, 1))
    least = "document.getElementById({!r}).nextElementSibling.min"
    before = float(planner.read(least.format(first)))
    planner.type(second, f"{before - 0.1:.3f}")
    after = float(planner.read(least.format(first)))
    expect(before - 0.11 < after < before, f"the slider of the first year starts at {after}, and did at {before}")

    # Another site has presets of its own.
    planner.read("(() => { const site = document.getElementById('f-site');"
                 "site.selectedIndex = (site.selectedIndex + 1) % site.options.length;"
                 "site.dispatchEvent(new Event('change')); })()")
    expect(planner.wait_for("location.search.includes('site=') && document.getElementById('answer') !== null"), "no other site")
    return faults


def without_script(browser, server):
    """The form alone: fields, a button, and the address of the question."""
    faults = []
    planner = Planner(browser, server)
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        planner.open("/breakeven")
        if planner.read("document.querySelectorAll('input[type=range]').length") != 0:
            faults.append("without a script there are sliders that do nothing")
        planner.read(f"document.getElementById({TARIFF!r}).value = '77'")
        planner.read("document.querySelector('#scenario button').click()")
        if not planner.wait_for("location.search === '?site.tariff_usd_per_mwh=77'"):
            faults.append(f"without a script the form leads to {planner.address}")
        if "--set site.tariff_usd_per_mwh=77" not in planner.command:
            faults.append(f"without a script the command is {planner.command}")
    finally:
        browser.call("Emulation.setScriptExecutionDisabled", value=False)
    return faults


def scenarios(planner, count):
    """Random scenarios: what the page shows is what the command that it shows prints, digit for digit."""
    faults, moved = [], 0
    dice = random.Random(2028)
    views = ["/", "/breakeven", "/sensitivity", "/project", "/simulate?paths=500", "/split?paths=500"]
    for number in range(count):
        view = dice.choice(views)
        planner.open(view)
        planner.unfold()
        fields = planner.read("[...document.querySelectorAll('#scenario input[data-min]')].map((field) =>"
                              "({id: field.id, name: field.name, low: +field.dataset.min, high: +field.dataset.max}))")
        chosen = [field for field in fields if field["name"] != "market.hashprice_usd_per_ph_day"]
        for field in dice.sample(chosen, dice.randint(1, 3)):
            planner.type(field["id"], f"{dice.uniform(field['low'], field['high']):.4g}")
        if planner.read("document.getElementById('command') === null"):
            # Two inputs that contradict each other have no answer, and the page says which.
            if not planner.headline.startswith(("Nothing is answered. ", "There is no answer: ")):
                faults.append(f"{planner.address} has neither an answer nor a reason")
            continue
        path, _, query = planner.address.partition("?")
        name = path.strip("/") or "axis"
        page = planner.server.get(f"/files/{name}/data.csv" + (f"?{query}" if query else ""))
        command = planner.command
        printed = planner.server.command(command)
        if page.replace("\r\n", "\n") != printed.replace("\r\n", "\n"):
            faults.append(f"{planner.address} is not what {command} prints: {printed[:200]}")
        moved += 1
    print(f"{moved} of {count} random scenarios compared with their commands, digit for digit; the others have no answer, "
          "and say why")
    if moved < count * 0.7:
        faults.append(f"only {moved} of {count} scenarios have an answer")
    return faults


def main():
    work = pathlib.Path(sys.argv[1])
    shots, portraits = (folder and pathlib.Path(folder) for folder in sys.argv[2:4])
    wattmark, count = sys.argv[4], int(sys.argv[5])
    os.environ.pop("WATTMARK_TOKEN", None)
    server = Server(wattmark)
    browser = Chromium(work / "chromium-planner", reaches="127.0.0.1")
    try:
        planner = Planner(browser, server)
        faults = rules(browser, server, shots)
        faults += levers(planner)
        faults += without_script(browser, server)
        show(browser, 1600, "light")
        faults += scenarios(planner, count)
        if portraits:
            show(browser, 1280, "light")
            planner.open("/?site.tariff_usd_per_mwh=65")
            shoot(browser, portraits / "planner.png", height=900)
    finally:
        browser.close()
        status = server.stop()
    if status != 0:
        faults.append(f"the server ended with {status}")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"planner's page: {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
