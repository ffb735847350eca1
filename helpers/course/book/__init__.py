"""The static book: what ``course book`` calls.

``site`` builds it, unless ``cache`` knows that nothing changed. ``weave`` makes Markdown of every page, of several at a
time: a notebook cell by cell (``notebook``), its text through ``prose`` and ``tex``, its outputs through ``outputs``,
``tables`` and ``figures``; ``verdict`` tells what a right answer shows, ``answers`` adds what only the instructor's
edition has, ``words`` links the glossary and the notation. Then the pages are tied together: ``references`` numbers and
refers, ``words`` writes the index, ``contents`` the table of chapters, and ``map`` draws them.

mdBook renders the Markdown into a folder aside; ``previews`` cuts the meanings of linked words from the pages,
``links`` reads every page, and the book is moved into place. ``server`` shows it, ``pdf`` prints it.

mdBook is handed plain Markdown because it writes a preprocessor's input to the pipe in pieces of a few bytes: with
notebooks, that alone took longer than all the rest. Somebody who runs it alone is stopped (``__main__``).
"""

from importlib import import_module
from typing import Any

_ROOMS = {"build": "site", "BuildReport": "site", "serve": "server", "write_pdf": "pdf", "BookError": "errors"}

__all__ = ["BookError", "BuildReport", "build", "serve", "write_pdf"]


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
