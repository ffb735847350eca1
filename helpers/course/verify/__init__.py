"""Re-execute every notebook with nbval, in preloaded kernels, and catch beside it what nbval lets through.

``kernels`` forks kernels from a process with the course's imports loaded, ``plugin`` is nbval with the course's eyes,
``agreement`` says when two outputs agree.
"""

from __future__ import annotations

import os
import subprocess
import sys

from helpers.course.exercises import code_cells, is_answer, is_check, read, tags
from helpers.course.house import Chapter, House

SECONDS_PER_CELL = 120
WORKERS = (os.cpu_count() or 1) + 1  # while one waits for its kernel, another computes

# BLAS would start a thread for each core in every kernel, and threads that wait for each other on cores that others
# need burn ten times the processor's time.
ONE_THREAD = {"OMP_NUM_THREADS": "1"}

# Another processor, as far as NumPy, OpenBLAS and torch can tell: no wide vector instructions.
OTHER_PROCESSOR = {
    "NPY_DISABLE_CPU_FEATURES": "X86_V4 X86_V3",
    "OPENBLAS_CORETYPE": "Nehalem",
    "ATEN_CPU_CAPABILITY": "default",
}


def overlooked(house: House, chapters: list[Chapter]) -> list[str]:
    """What nbval would let pass, a sentence each: cells never run, errors and their tags that do not agree."""
    found = []
    for chapter in chapters:
        for folder in ("solutions", "chapters"):
            notebook = read(house.root / folder / chapter.path)
            for number, cell in enumerate(code_cells(notebook), start=1):
                place = f"{folder}/{chapter.path}, code cell {number}"
                graded = is_answer(cell) or is_check(cell)
                if cell.execution_count is None and not (graded and folder == "chapters"):
                    found.append(f"{place}: was never run")
                raised = any(o.output_type == "error" for o in cell.outputs)
                if raised and "raises-exception" not in tags(cell):
                    found.append(f"{place}: holds an error and is not tagged raises-exception")
                if "raises-exception" in tags(cell) and not raised:
                    found.append(f"{place}: is tagged raises-exception and holds no error")
    return found


def nbval(house: House, folders: list[str], chapters: list[Chapter], environment: dict[str, str] | None = None) -> int:
    """Run nbval on these notebooks; its report goes to the terminal.

    Where an output differs, the notebook as it ran lies in ``_build/verify``, with a diff beside it.

    Returns
    -------
    int
        pytest's exit code: 0 when all outputs agree.
    """
    from helpers.course.preload import imports
    from helpers.course.verify.kernels import preloaded
    from helpers.course.verify.plugin import KEPT

    notebooks = [f"{folder}/{chapter.path}" for folder in folders for chapter in chapters]
    # What shows most took longest to make. It starts first, so that no long notebook is left for one worker alone.
    notebooks.sort(key=lambda path: -(house.root / path).stat().st_size)
    command = [sys.executable, "-m", "pytest", "-p", "helpers.course.verify.plugin", "--nbval-kernel-name=preloaded"]
    command += [f"--nbval-cell-timeout={SECONDS_PER_CELL}", "-p", "no:cacheprovider", "-q", "--tb=short", "--color=no"]
    command += ["-n", str(min(len(notebooks), WORKERS)), "--dist", "loadfile", "--no-loadscope-reorder"]
    command += ["-p", "no:anyio"]  # a plugin that takes a quarter of a second to import
    kept = {KEPT: str(house.build / "verify")}
    with preloaded(imports(house, chapters), os.environ | ONE_THREAD | (environment or {}) | kept) as kernels:
        return subprocess.run([*command, *notebooks], cwd=house.root, env=kernels).returncode
