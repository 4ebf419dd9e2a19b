"""Drives Chromium by the DevTools protocol over a pipe; nothing but Python's own library."""
import json
import os
import select
import subprocess
import time


class Chromium:
    """A headless browser without a network, and one page in it. `reaches` is the one address that it can ask."""

    def __init__(self, profile, reaches=None):
        self._read, theirs_out = os.pipe()
        theirs_in, self._write = os.pipe()
        # DevTools wants descriptors 3 and 4; higher ones first, so that neither is overwritten.
        high_in, high_out = os.dup(theirs_in), os.dup(theirs_out)
        while high_in < 10:
            high_in = os.dup(high_in)
        while high_out < 10:
            high_out = os.dup(high_out)

        def hand_over():
            os.dup2(high_in, 3)
            os.dup2(high_out, 4)

        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update",
                 "--host-resolver-rules=MAP * ~NOTFOUND" + (f" , EXCLUDE {reaches}" if reaches else ""),
                 f"--user-data-dir={profile}", "--remote-debugging-pipe", "about:blank"]
        self._process = subprocess.Popen(["chromium", *flags], close_fds=False, preexec_fn=hand_over,
                                         stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self._buffer = b""
        self._number = 0
        self._session = None
        self.events = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Network", "Log", "Runtime", "Accessibility"]:
            self.call(f"{domain}.enable")
        if not reaches:
            self.call("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0,
                      uploadThroughput=0)

    def call(self, method, **parameters):
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        answer = self._until(lambda found: found.get("id") == self._number)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def _until(self, wanted, seconds=60):
        deadline = time.monotonic() + seconds
        while True:
            while b"\0" in self._buffer:
                line, self._buffer = self._buffer.split(b"\0", 1)
                found = json.loads(line)
                if "method" in found:
                    self.events.append(found)
                if wanted(found):
                    return found
            if not select.select([self._read], [], [], max(0, deadline - time.monotonic()))[0]:
                raise TimeoutError("Chromium does not answer")
            received = os.read(self._read, 1 << 20)
            if not received:
                raise RuntimeError("Chromium has ended")
            self._buffer += received

    def open(self, url):
        self.events.clear()
        self.call("Page.navigate", url=url)
        if not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self._until(lambda found: found.get("method") == "Page.loadEventFired")

    def evaluate(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:2000])
        return answer["result"].get("value")

    def close(self):
        self._session = None
        try:
            self.call("Browser.close")
        finally:
            self._process.wait(timeout=20)
