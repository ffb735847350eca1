"""The built book on this machine's own address."""

import errno
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from helpers.course.book.errors import BookError


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: a line for each picture tells the reader nothing."""


def serve(folder: Path, port: int = 3000) -> None:
    """Show a built site on ``http://localhost:port`` until Ctrl+C.

    Parameters
    ----------
    folder : Path
        What :func:`helpers.course.book.site.build` wrote; a later build into it is shown, too.
    port : int
        0 takes any free one.

    Raises
    ------
    BookError
        If the port is taken or may not be used.
    """
    with open_server(folder, port) as server:
        print(f"Read the book at http://localhost:{server.server_port} (Ctrl+C stops).", flush=True)
        with suppress(KeyboardInterrupt):
            server.serve_forever()


def open_server(folder: Path, port: int) -> ThreadingHTTPServer:
    """Return a server that holds `port` and shows `folder` once it is told to.

    Raises
    ------
    BookError
        If the port is taken or may not be used.
    """
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), partial(_Quiet, directory=str(folder)))
    except (OSError, OverflowError) as error:
        reason = "is taken" if getattr(error, "errno", None) == errno.EADDRINUSE else "cannot be used"
        raise BookError(f"Port {port} {reason}: choose another one with --port, such as {port + 1}.") from None
