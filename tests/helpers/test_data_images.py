"""Digits that come with a package, and clothes that come over a network which may fail."""

import gzip
import hashlib
import struct
import subprocess
import sys
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import numpy as np
import pytest

from helpers import data
from helpers.data import fashion


def test_digits_are_those_of_scikit_learn():
    images = data.digits()
    X, y = np.concatenate([images.X_train, images.X_test]), np.concatenate([images.y_train, images.y_test])
    ink = X.reshape(-1, 64).astype(np.float64) * 16
    # the sums are of load_digits, whose import would take this test two seconds
    assert (ink.sum(), (ink @ np.arange(64)).sum(), ink.sum(axis=1) @ y) == (561718, 17660653, 2525954)
    assert np.bincount(y).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]


def test_digits_are_small_grey_images_from_0_to_1_with_whole_labels():
    images = data.digits()
    assert images.X_train.shape == (1437, 1, 8, 8) and images.X_test.shape == (360, 1, 8, 8)
    assert images.X_train.dtype == np.float32 and images.y_train.dtype == np.int64
    assert (images.X_train.min(), images.X_train.max()) == (0, 1)
    assert images.class_names[images.y_test[0]] == str(images.y_test[0])
    assert min(np.bincount(images.y_test, minlength=10)) > 20


def test_the_split_depends_on_the_seed_alone():
    np.testing.assert_array_equal(data.digits(3).y_test, data.digits(3).y_test)
    assert not np.array_equal(data.digits(3).y_test, data.digits(4).y_test)


def test_importing_data_imports_neither_torch_nor_scikit_learn_nor_a_progress_bar():
    heavy = "{'torch', 'sklearn', 'rich', 'IPython'}"
    code = f"import sys, helpers.data; helpers.data.digits(); sys.exit(len({heavy} & {{*sys.modules}}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# Fashion-MNIST, from a server of our own


def idx(values: np.ndarray) -> bytes:
    head = struct.pack(f">HBB{values.ndim}I", 0, 8, values.ndim, *values.shape)
    return gzip.compress(head + values.astype(np.uint8).tobytes(), mtime=0)


PIXELS = {5: np.arange(5 * 28 * 28).reshape(5, 28, 28) % 256, 3: np.full((3, 28, 28), 255)}
LABELS = {5: np.array([9, 0, 3, 3, 1]), 3: np.array([2, 2, 8])}
FILES = dict(zip(fashion.CHECKSUMS, map(idx, (PIXELS[5], LABELS[5], PIXELS[3], LABELS[3])), strict=True))
SUMS = {name: hashlib.sha256(content).hexdigest() for name, content in FILES.items()}


class Handler(BaseHTTPRequestHandler):
    def __init__(self, files, log, *args):
        self.files, self.log = files, log
        super().__init__(*args)

    def do_GET(self):
        self.log.append(self.path)
        content, promised = self.files.get(self.path, (None, 0))
        if content is None:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(promised))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args): ...


@pytest.fixture
def server(monkeypatch):
    """A mirror: its files, what was asked for, and its address."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    files = {f"/good/{name}": (content, len(content)) for name, content in FILES.items()}
    log = []
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, files, log))
    Thread(target=httpd.serve_forever, args=(0.01,), daemon=True).start()
    yield files, log, f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    httpd.server_close()


def load(folder, *mirrors):
    return data.fashion_mnist(folder, mirrors, SUMS)


def test_fashion_mnist_looks_like_the_digits(server, tmp_path):
    _, _, address = server
    images = load(tmp_path, f"{address}/good/")
    assert images.X_train.shape == (5, 1, 28, 28) and images.X_test.shape == (3, 1, 28, 28)
    assert images.X_train.dtype == np.float32 and images.y_train.dtype == np.int64
    np.testing.assert_allclose(images.X_train[:, 0] * 255, PIXELS[5], atol=1e-4)
    assert images.y_train.tolist() == LABELS[5].tolist() and images.y_test.tolist() == LABELS[3].tolist()
    assert images.X_test.max() == 1 and len(images.class_names) == 10 and images.class_names[9] == "ankle boot"


def test_what_was_downloaded_is_kept_and_not_asked_for_again(server, tmp_path):
    _, log, address = server
    load(tmp_path / "new", f"{address}/good/")
    assert log == [f"/good/{name}" for name in FILES]
    load(tmp_path / "new", f"{address}/good/")
    assert len(log) == 4
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == sorted(FILES)


def test_the_next_mirror_is_asked_when_one_lacks_a_file_breaks_off_or_has_another_one(server, tmp_path):
    files, log, address = server
    first, second, third, _ = FILES
    files[f"/bad/{first}"] = (b"not this", 8)
    files[f"/bad/{second}"] = (FILES[second][:9], len(FILES[second]))
    files[f"/bad/{third}"] = (FILES[third], len(FILES[third]))
    load(tmp_path, f"{address}/bad/", f"{address}/good/")
    assert [path for path in log if path.startswith("/good/")] == [f"/good/{n}" for n in FILES if n != third]


def test_a_damaged_file_in_the_cache_is_fetched_anew(server, tmp_path):
    _, log, address = server
    load(tmp_path, f"{address}/good/")
    name = next(iter(FILES))
    (tmp_path / name).write_bytes(b"damaged")
    load(tmp_path, f"{address}/good/")
    assert log[4:] == [f"/good/{name}"] and (tmp_path / name).read_bytes() == FILES[name]


def test_files_put_there_by_hand_need_no_network(tmp_path):
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    assert len(load(tmp_path).y_train) == 5


def test_without_a_network_it_says_what_was_tried_and_what_to_do(server, tmp_path):
    _, _, address = server
    with pytest.raises(fashion.DownloadError) as caught:
        load(tmp_path, f"{address}/missing/", "http://127.0.0.1:9/", f"{address}/good/none/")
    words = str(caught.value)
    name = next(iter(FILES))
    for address_tried in (f"{address}/missing/{name}: HTTP Error 404", f"http://127.0.0.1:9/{name}: "):
        assert address_tried in words
    assert f"into {tmp_path}" in words and 'dataset="digits"' in words
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_file_is_never_kept_and_the_message_says_so(server, tmp_path):
    files, _, address = server
    files[f"/bad/{next(iter(FILES))}"] = (b"not this", 8)
    with pytest.raises(fashion.DownloadError, match="not the right file"):
        load(tmp_path, f"{address}/bad/")
    assert list(tmp_path.iterdir()) == []


def test_the_cache_is_where_xdg_says(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert fashion.cache() == tmp_path / "tensors-to-networks"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert fashion.cache() == tmp_path / ".cache" / "tensors-to-networks"


def test_what_is_no_idx_file_is_refused():
    np.testing.assert_array_equal(fashion.read_idx(idx(LABELS[5])), LABELS[5])
    with pytest.raises(ValueError, match=r"begins with 00 00 08\. Received: 00 00 0d"):
        fashion.read_idx(gzip.compress(b"\x00\x00\x0d\x01\x00\x00\x00\x00"))


def test_the_published_sums_are_whole():
    assert len(fashion.CHECKSUMS) == 4 and all(len(bytes.fromhex(s)) == 32 for s in fashion.CHECKSUMS.values())
    assert all(mirror.endswith("/") for mirror in fashion.MIRRORS)
