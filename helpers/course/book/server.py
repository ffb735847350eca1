"""The built book on this machine's own address."""

import errno
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from helpers.course.book.errors import BookError
from helpers.course.book.site import build


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: a line for each picture tells the reader nothing."""


def serve(root: Path, output: Path, port: int = 3000) -> None:
    """Build the book, then show it on ``http://localhost:port`` until Ctrl+C.

    Parameters
    ----------
    root, output : Path
        As :func:`helpers.course.book.site.build` takes them.
    port : int
        0 takes any free one.

    Raises
    ------
    BookError
        If the port is taken, or the book cannot be built.
    """
    with open_server(output, port) as server:  # first: a taken port should not cost a build
        report = build(root, output)
        address = f"http://localhost:{server.server_port}"
        print(f"{report.pages} pages in {report.seconds:.1f} s. Read the book at {address} (Ctrl+C stops).", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


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
