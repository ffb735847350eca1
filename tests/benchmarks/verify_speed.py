"""How long `course verify` takes to re-execute notebooks, beside plain ``pytest --nbval``: run it on a quiet machine.

    python tests/benchmarks/verify_speed.py [CHAPTER...]

Both run the same notebooks of solutions/ in turn, three times; printed are the shortest times and their ratio.
"""

import subprocess
import sys
import time

from helpers.course.house import House
from helpers.course.verify import SECONDS_PER_CELL, nbval

ROUNDS = 3


def seconds(run):
    start = time.perf_counter()
    if run():
        sys.exit("The notebooks do not pass: mend them first.")
    return time.perf_counter() - start


def main():
    house = House.find()
    chapters = house.select(sys.argv[1:])
    plain = [sys.executable, "-m", "pytest", "-q", "--nbval", "--nbval-current-env", "-p", "no:cacheprovider"]
    plain += [f"--nbval-cell-timeout={SECONDS_PER_CELL}", *(f"solutions/{chapter.path}" for chapter in chapters)]
    times = {"pytest --nbval": [], "course verify": []}
    for _ in range(ROUNDS):
        times["pytest --nbval"].append(seconds(lambda: subprocess.run(plain, cwd=house.root).returncode))
        times["course verify"].append(seconds(lambda: nbval(house, ["solutions"], chapters)))
    slow, fast = (min(taken) for taken in times.values())
    for name, taken in times.items():
        print(
            f"{name:15} {min(taken):6.1f} s for {len(chapters)} notebooks (of {', '.join(f'{t:.1f}' for t in taken)})"
        )
    print(f"{'ratio':15} {fast / slow:6.2f}")


if __name__ == "__main__":
    main()
