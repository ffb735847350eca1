"""The book on a local address."""

import socket
import threading
from urllib.request import urlopen

import pytest

from helpers.course.book import BookError, serve
from helpers.course.book.server import open_server


def test_a_built_book_is_shown(built_book):
    with open_server(built_book.output, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with urlopen(f"http://127.0.0.1:{server.server_port}/01-good/good.html") as page:
            assert b"A good chapter" in page.read()
        server.shutdown()


def test_a_taken_port_is_one_sentence(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(BookError, match=rf"^Port {port} is taken: choose another one with --port") as caught:
            serve(tmp_path, port)
    assert "\n" not in str(caught.value)


def test_an_impossible_port_is_one_sentence(tmp_path):
    with pytest.raises(BookError, match=r"^Port 70000 cannot be used"):
        serve(tmp_path, 70000)
