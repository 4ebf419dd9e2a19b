"""For the scripts beside this one: the program as it is released."""
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def executable():
    """The one that WATTMARK names, or that of this checkout, built now. A debug build stores no runs."""
    named = os.environ.get("WATTMARK")
    if named:
        if not os.access(named, os.X_OK):
            sys.exit(f"WATTMARK names {named}, which is no program")
        return pathlib.Path(named).absolute()
    words = "source Scripts/setup && source Scripts/support/released.bash && release_build"
    built = subprocess.run(["bash", "-c", words], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if built.returncode:
        sys.exit(1)
    return pathlib.Path(built.stdout.splitlines()[-1])
