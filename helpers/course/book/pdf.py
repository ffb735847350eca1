"""The whole book as one PDF: the print view, printed by Chromium."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from helpers.course.book.errors import BookError
from helpers.course.doctor import apt

_QUIET = ("--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run")
_SECONDS = 900


def write_pdf(site: Path, target: Path) -> Path:
    """Print the built book; return where the PDF lies, with a bookmark for each heading.

    Parameters
    ----------
    site : Path
        What :func:`helpers.course.book.site.build` wrote.
    target : Path
        The PDF; one that stands there is replaced once the new one is whole.

    Raises
    ------
    BookError
        If Chromium is missing, or prints nothing.
    """
    chromium = shutil.which("chromium")
    if not chromium:
        raise BookError(f"Chromium is missing, which prints the book: {apt('chromium')}.")
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".pdf-") as aside:
        printed = Path(aside, "book.pdf")
        command = [
            *(chromium, *_QUIET, f"--user-data-dir={aside}/profile"),
            "--no-sandbox",  # it reads our own pages only, and root may not start it otherwise
            *("--no-pdf-header-footer", "--generate-pdf-document-outline", f"--print-to-pdf={printed}"),
            (site / "print.html").resolve().as_uri(),
        ]
        try:
            run = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            raise BookError(
                f"Chromium did not print the book in {_SECONDS} s: try again on a quieter machine."
            ) from None
        if not printed.is_file():
            raise BookError(f"Chromium printed nothing: {' '.join(run.stderr.split()) or run.returncode}")
        return printed.replace(target)
