"""The static book: mdBook's preprocessor, and what ``course book`` calls.

mdBook runs ``python -m helpers.course.book`` (``__main__``), which reads the whole book as JSON and hands it
back as Markdown (``preprocess``). A notebook becomes Markdown cell by cell (``notebook``), its text through
``prose`` and ``tex``, its outputs through ``outputs``, ``tables`` and ``figures``. ``site`` builds the book
aside, lets ``links`` read every page, and moves it into place; ``server`` shows it.

The preprocessor must answer mdBook's first question before anything is imported that could fail, or mdBook
would skip it and publish raw notebooks: so this page imports nothing until it is asked.
"""

from importlib import import_module
from typing import Any

_ROOMS = {"build": "site", "BuildReport": "site", "serve": "server", "BookError": "errors"}

__all__ = ["BookError", "BuildReport", "build", "serve"]


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
