"""The static book: mdBook's preprocessor, and what ``course book`` calls.

mdBook runs ``python -m helpers.course.book`` (``__main__``), which reads the whole book as JSON and hands it
back as Markdown (``preprocess``). A notebook becomes Markdown cell by cell (``notebook``), its text through
``prose`` and ``tex``, its outputs through ``outputs``, ``tables`` and ``figures``; ``answers`` adds what only the
instructor's edition shows. Then the pages are tied together: ``references`` numbers and refers, ``words`` links the
glossary, the notation and the index, ``contents`` writes the table of chapters and ``map`` draws them.

``site`` builds the book aside, unless ``cache`` knows that nothing changed; ``previews`` cuts the meanings of linked
words from the pages, ``links`` reads every page, and the book is moved into place. ``server`` shows it, ``pdf``
prints it.

The preprocessor must answer mdBook's first question before anything is imported that could fail, or mdBook
would skip it and publish raw notebooks: so this page imports nothing until it is asked.
"""

from importlib import import_module
from typing import Any

_ROOMS = {"build": "site", "BuildReport": "site", "serve": "server", "write_pdf": "pdf", "BookError": "errors"}

__all__ = ["BookError", "BuildReport", "build", "serve", "write_pdf"]


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
