"""How long the book takes to build, beside Sphinx with myst-nb on the same notebooks.

    python tests/benchmarks/book_build.py --sphinx DIR/bin/sphinx-build

Sphinx is no part of the course. Install it into an environment that you throw away:

    python -m venv DIR && DIR/bin/pip install sphinx myst-nb sphinx-book-theme

Both build the stored outputs, cold, in turns; neither executes a notebook. Sphinx leaves the math to a script in the
reader's browser, mdBook's time includes rendering it. Read the ratios, not the seconds: they are this machine's. Where
other work keeps the machine busy, the processor's time says more than the clock's.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from helpers.course.book import build
from helpers.course.house import House

SETTINGS = """
extensions = ["myst_nb"]
nb_execution_mode = "off"
html_theme = "sphinx_book_theme"
myst_enable_extensions = ["dollarmath", "deflist"]
suppress_warnings = ["*"]
"""


def sphinx_source(house: House, folder: Path) -> Path:
    """Write the same pages as a Sphinx project."""
    shutil.copytree(house.released, folder)
    listed = [str(chapter.path.with_suffix("")) for chapter in house.chapters()]
    listed += [page.stem for page in house.released.glob("*.md") if page.stem not in ("SUMMARY", "index")]
    toctree = "\n\n```{toctree}\n" + "\n".join(listed) + "\n```\n"
    with (folder / "index.md").open("a", encoding="utf-8") as index:
        index.write(toctree)
    (folder / "conf.py").write_text(SETTINGS, encoding="utf-8")
    return folder


def seconds(run) -> tuple[float, float]:
    """Return how long `run` takes by the clock, and how long it keeps processors busy, those of its children too."""
    started, before = time.perf_counter(), os.times()
    run()
    after = os.times()
    return time.perf_counter() - started, sum(after[:4]) - sum(before[:4])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sphinx", required=True, help="the program sphinx-build of an environment with myst-nb")
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    house = House.find()
    ours, theirs, again = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        source = sphinx_source(house, Path(folder, "source"))
        for run in range(asked.runs):
            site, html = Path(folder, f"ours-{run}"), Path(folder, f"theirs-{run}")
            command = [asked.sphinx, "-q", "-b", "html", "-d", f"{html}-doctrees", source, html]
            theirs.append(seconds(lambda command=command: subprocess.run(command, check=True, capture_output=True)))
            ours.append(seconds(lambda site=site: build(house.root, site)))
            again.append(seconds(lambda site=site: build(house.root, site)))
    for i, clock in enumerate(("clock", "processor")):
        sphinx, cold, unchanged = (statistics.median(times[i] for times in each) for each in (theirs, ours, again))
        print(
            f"{clock}: Sphinx {sphinx:.2f} s, ours {cold:.2f} s, unchanged {unchanged:.2f} s: {sphinx / cold:.1f} times"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
