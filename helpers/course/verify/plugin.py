"""nbval with the course's eyes: a pytest plugin that builds on nbval's collector and its cells.

What nbval compares to the letter, this compares by what it means; what nbval lets through (a magic that does not exist,
an announced exception that does not come, a kernel that died) fails here. What ran is kept beside a readable diff.
"""

from __future__ import annotations

import copy
import difflib
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty

import nbformat
import pytest
from nbformat import NotebookNode
from nbval.kernel import RunningKernel
from nbval.plugin import IPyNbCell, IPyNbFile, coalesce_streams

from helpers.course.verify.agreement import pictures_agree, texts_agree

KEPT = "COURSE_VERIFY_KEPT"  # in the environment: the folder for notebooks whose outputs differ
_PICTURES = ("image/svg+xml", "image/png", "image/gif")
_WATCH = 0.5  # seconds between two looks at whether a kernel lives
_ANSI = re.compile(r"\x1b\[[0-9;]*m")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take the notebooks; nbval's own option stays off."""
    return Notebook.from_parent(parent, path=file_path) if file_path.suffix == ".ipynb" else None


class Kernel(RunningKernel):
    """nbval's kernel, which is missed as soon as it is dead."""

    def await_reply(self, msg_id: str, timeout: float | None = None) -> None:
        """Wait for the reply to one request, and remember whether it tells of an error."""
        until = time.monotonic() + timeout
        while time.monotonic() < until:
            try:
                reply = self.get_message("shell", timeout=min(_WATCH, timeout))
            except Empty:
                if not self.is_alive():
                    raise RuntimeError("The kernel died in this cell.") from None
                continue
            if reply["parent_header"].get("msg_id") == msg_id:
                self.status = reply["content"]["status"]
                return
        raise Empty


class Notebook(IPyNbFile):
    """One notebook and its kernel."""

    def setup(self) -> None:
        """Start the kernel that the command line names."""
        self.differs = False
        options = self.config.option
        self.kernel = Kernel(
            options.nbval_kernel_name, cwd=str(self.path.parent), startup_timeout=options.nbval_kernel_startup_timeout
        )

    def collect(self) -> Iterator[Cell]:
        """Our cells in place of nbval's, which reads each one's tags."""
        self.ran: dict[int, list[NotebookNode]] = {}
        for cell in super().collect():
            yield Cell.from_parent(self, name=cell.name, cell_num=cell.cell_num, cell=cell.cell, options=cell.options)

    def teardown(self) -> None:
        """Stop the kernel; keep what ran where something differs."""
        super().teardown()
        folder = os.environ.get(KEPT)
        if self.differs and folder:
            place = Path(folder) / self.path.relative_to(self.config.rootpath)
            place.parent.mkdir(parents=True, exist_ok=True)
            executed = copy.deepcopy(self.nb)
            code = [cell for cell in executed.cells if cell.cell_type == "code"]
            for number, outputs in self.ran.items():
                code[number].outputs = [_storable(output) for output in outputs]
            nbformat.write(executed, place)
            place.with_suffix(".diff").write_text(_difference(self.nb, executed), encoding="utf-8")


class Cell(IPyNbCell):
    """One code cell."""

    def runtest(self) -> None:
        """Run the cell and compare; see the module for what is added to nbval."""
        try:
            super().runtest()
            raised = any(output.output_type == "error" for output in self.test_outputs)
            if self.options["check_exception"] and not raised:
                self.raise_cell_error("The cell is tagged raises-exception and raised nothing")
            if self.parent.kernel.status == "error" and not raised:
                self.raise_cell_error("The kernel could not run the cell: is a magic mistyped?", self._printed())
        except BaseException:
            self.parent.differs = True
            raise
        finally:
            if self.test_outputs is not None:
                self.parent.ran[self.cell_num] = self.test_outputs

    def compare_outputs(self, test: list, ref: list, skip_compare: tuple | None = None) -> bool:
        """Compare as nbval does, once what agrees within its tolerance is made equal."""
        # a progress bar that was wiped away leaves an output without data
        came, ref = (copy.deepcopy([o for o in side if o.get("data", True)]) for side in (test, ref))
        for ours, theirs in zip(came, ref, strict=False):
            if "text" in ours and "text" in theirs and texts_agree(ours.text, theirs.text):
                ours.text = theirs.text
            for mime, stored in theirs.get("data", {}).items():
                value = ours.get("data", {}).get(mime)
                if mime in _PICTURES:
                    if sentence := pictures_agree(mime, value, stored) if value else "the picture is missing":
                        self.comparison_traceback = [f"{mime}: {sentence}"]
                        return False
                elif isinstance(value, str) and isinstance(stored, str) and texts_agree(value, stored):
                    ours.data[mime] = stored
        return super().compare_outputs(came, ref, skip_compare)

    def _printed(self) -> str:
        return "".join(output.get("text", "") for output in self.test_outputs)


def _storable(output: NotebookNode) -> NotebookNode:
    """An output as notebooks store it: a kernel's messages lack what is empty."""
    kept = NotebookNode(copy.deepcopy(output))
    if kept.output_type == "execute_result":
        kept.setdefault("execution_count", None)
    return kept


def _difference(stored: NotebookNode, executed: NotebookNode) -> str:
    """What changed in the outputs, as a unified diff of their texts; pictures stand as their MIME type."""
    lines: list[str] = []
    pairs = zip(stored.cells, executed.cells, strict=True)
    for number, (before, after) in enumerate(p for p in pairs if p[0].cell_type == "code"):
        old, new = (_text(coalesce_streams(copy.deepcopy(cell.outputs))) for cell in (before, after))
        place = f"code cell {number}"
        lines += difflib.unified_diff(old, new, f"stored, {place}", f"now, {place}", lineterm="")
    return "\n".join(lines) + "\n"


def _text(outputs: list[NotebookNode]) -> list[str]:
    lines: list[str] = []
    for output in outputs:
        if output.output_type == "stream":
            lines += output.text.splitlines()
        elif output.output_type == "error":
            lines += [f"{output.ename}: {_ANSI.sub('', output.evalue)}"]
        for mime, value in sorted(output.get("data", {}).items()):
            shown = value.splitlines() if mime.startswith("text/") else [str(len(value))]
            lines += [f"[{mime}]", *shown]
    return lines
