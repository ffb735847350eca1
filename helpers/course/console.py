"""What all commands share: the application, its two consoles, and how a command ends."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape

from helpers.course.house import CourseError

app = typer.Typer(
    help="Release, verify, score and publish *From Tensors to Networks*.",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)
out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)

Chapters = Annotated[
    list[str] | None,
    typer.Argument(metavar="[CHAPTER]...", help="Folder names, or unique beginnings of them. Default: all."),
]


def command(function: Callable[..., int]) -> Callable[..., None]:
    """Register a command that returns its exit code; what keeps it from running becomes a sentence and exit code 2."""

    @app.command()
    @functools.wraps(function)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            code = function(*args, **kwargs)
        except CourseError as error:
            code = _could_not_run(str(error))
        except ModuleNotFoundError as error:
            command = "pip install -c constraints.txt -e '.[author]'"
            code = _could_not_run(f"The package {error.name} is missing: {command}.")
        except OSError as error:
            code = _could_not_run(f"{error.filename or 'The machine'}: {error.strerror or error}.")
        raise typer.Exit(code)

    return run


def _could_not_run(sentence: str) -> int:
    err.print(f"[red]course:[/] {escape(sentence)}")
    return 2
