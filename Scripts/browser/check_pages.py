#!/usr/bin/env python3
"""Opens pages from their files and holds them to rules.js.

    check_pages.py WORK SHOTS PORTRAITS PAGE...

WORK is a folder for the browser's own files; SHOTS one for pictures of all pages, and PORTRAITS one for three of the
first page, or empty. Exits 1 where anything does not hold.
"""
import base64
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from chromium import Chromium  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
RULES = (HERE / "rules.js").read_text()
WIDTHS = [360, 1600]
SCHEMES = ["light", "dark"]
# What of a report of one run each picture shows, by CSS.
PORTRAITS = {"answer": "header, #answer", "rates": "#rates > figure:nth-of-type(-n+2)",
             "after-capital": "#money > figure:first-of-type > svg.wide"}
# Whoever reads by the keyboard gives up after so many.
MOST_STOPS = 600


def show(browser, width, scheme, media="screen"):
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
    browser.call("Emulation.setEmulatedMedia", media=media,
                 features=[{"name": "prefers-color-scheme", "value": scheme}])


def shoot(browser, path, height=None):
    tall = height or int(browser.evaluate("document.documentElement.scrollHeight"))
    size = browser.evaluate("document.documentElement.clientWidth")
    answer = browser.call("Page.captureScreenshot", format="png", captureBeyondViewport=True,
                          clip={"x": 0, "y": 0, "width": size, "height": min(tall, 16000), "scale": 1})
    path.write_bytes(base64.b64decode(answer["data"]))


def portray(browser, page, folder):
    """Three pictures of a report of one run, for people who have not made one."""
    show(browser, 900, "light")
    browser.open(page.resolve().as_uri())
    for name, places in PORTRAITS.items():
        box = browser.evaluate(f"""(() => {{
            const boxes = [...document.querySelectorAll({places!r})].map((place) => place.getBoundingClientRect());
            const top = Math.min(...boxes.map((box) => box.top)), bottom = Math.max(...boxes.map((box) => box.bottom));
            return {{ top: top + scrollY, height: bottom - top }};
        }})()""")
        answer = browser.call("Page.captureScreenshot", format="png", captureBeyondViewport=True,
                              clip={"x": 0, "y": max(0, box["top"] - 12), "width": 900, "height": box["height"] + 24,
                                    "scale": 1})
        (folder / f"{name}.png").write_bytes(base64.b64decode(answer["data"]))


def asked_for(events, url):
    """Addresses that the page had the browser look up, but for itself."""
    found = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    return [address for address in found if address != url and not address.startswith("data:")]


def said(events):
    """What stands on the console."""
    lines = []
    for event in events:
        if event["method"] == "Log.entryAdded":
            lines.append(event["params"]["entry"]["text"])
        if event["method"] in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown"):
            lines.append(str(event["params"])[:200])
    return lines


def unnamed(browser):
    """Roles that need a name and have none, as a screen reader finds them."""
    wanted = {"image", "img", "link", "region", "navigation", "DisclosureTriangle", "button", "heading"}
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    return [node["role"]["value"] for node in nodes
            if not node.get("ignored") and node.get("role", {}).get("value") in wanted
            and not node.get("name", {}).get("value", "").strip()]


def walk(browser):
    """Goes through the page by the Tab key."""
    faults, stops = [], 0
    for _ in range(MOST_STOPS):
        for kind in ["rawKeyDown", "keyUp"]:
            browser.call("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
        stop = browser.evaluate("wattmarkFocus()")
        if stop is None:
            break
        stops += 1
        if stops == 1 and not stop["words"].startswith("Skip"):
            faults.append(f"the first stop is {stop['words']}")
        if not stop["isAfter"]:
            # Round again: the last stop was the end.
            break
        if not stop["isSeen"]:
            faults.append(f"the focus cannot be seen on {stop['words']}")
    wanted = browser.evaluate("[...document.querySelectorAll('a, summary, [tabindex=\"0\"]')].filter("
                              "(place) => place.checkVisibility({contentVisibilityAuto: true})).length")
    if stops < min(wanted, MOST_STOPS):
        faults.append(f"{stops} stops of {wanted}")
    return faults, stops


def check(browser, page, shots):
    url = page.resolve().as_uri()
    faults = []

    def note(place, found):
        faults.extend(f"{page.name}, {place}: {fault}" for fault in found)

    show(browser, 1600, "light")
    browser.open(url)
    note("requests", asked_for(browser.events, url))
    browser.evaluate(RULES)
    order, stops = walk(browser)
    note("focus", order)
    for scheme in SCHEMES:
        for width in WIDTHS:
            show(browser, width, scheme)
            note(f"{scheme}, {width} pixels", browser.evaluate("wattmarkRules()"))
            note(f"{scheme}, {width} pixels, names", unnamed(browser))
            if shots:
                shoot(browser, shots / f"{page.stem}-{scheme}-{width}.png")
    # All that can be opened, open.
    show(browser, 1600, "light")
    browser.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    for width in WIDTHS:
        show(browser, width, "dark")
        note(f"open, {width} pixels", browser.evaluate("wattmarkRules()"))
    if shots:
        shoot(browser, shots / f"{page.stem}-open-360.png")
    browser.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = false; })")
    show(browser, 794, "dark", media="print")
    note("print", browser.evaluate("wattmarkRules()"))
    ground = browser.evaluate("getComputedStyle(document.body).backgroundColor")
    note("print", [] if ground == "rgb(255, 255, 255)" else [f"the ground is {ground}"])
    if shots:
        shoot(browser, shots / f"{page.stem}-print.png")
    paper = base64.b64decode(browser.call("Page.printToPDF", printBackground=False)["data"])
    sheets = paper.count(b"/Type /Page\n") or paper.count(b"/Type/Page") - paper.count(b"/Type/Pages")
    if shots:
        (shots / f"{page.stem}.pdf").write_bytes(paper)
    note("requests at the end", asked_for(browser.events, url))
    note("console", said(browser.events))
    drawings = browser.evaluate("document.querySelectorAll('svg').length")
    print(f"{page.name}: {page.stat().st_size} bytes, {drawings} drawings, {stops} stops of the keyboard, "
          f"{sheets} sheets, {len(asked_for(browser.events, url))} requests, {len(said(browser.events))} console messages, "
          f"{len(faults)} faults")
    return faults


def try_rules(browser, page):
    """Every rule must find what is wrong with a page that breaks them all."""
    show(browser, 1600, "light")
    url = page.resolve().as_uri()
    browser.open(url)
    browser.evaluate(RULES)
    found = browser.evaluate("wattmarkRules()")
    silent = [rule for rule in browser.evaluate("wattmarkRuleNames()")
              if not any(fault.startswith(f"{rule}: ") for fault in found)]
    faults = [f"{page.name} breaks a rule that does not say so: {rule}" for rule in silent]
    if not asked_for(browser.events, url):
        faults.append(f"{page.name} asks for a file, and nobody notices")
    if not said(browser.events):
        faults.append(f"{page.name} writes on the console, and nobody notices")
    if not unnamed(browser):
        faults.append(f"{page.name} has links without names, and no screen reader notices")
    if not walk(browser)[0]:
        faults.append(f"{page.name} hides the focus, and nobody notices")
    return faults


def main():
    work = pathlib.Path(sys.argv[1])
    shots, portraits = (folder and pathlib.Path(folder) for folder in sys.argv[2:4])
    pages = [pathlib.Path(page) for page in sys.argv[4:]]
    browser = Chromium(work / "chromium")
    try:
        faults = try_rules(browser, HERE / "broken.html")
        faults += [fault for page in pages for fault in check(browser, page, shots)]
        if portraits:
            portray(browser, pages[0], portraits)
    finally:
        browser.close()
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
