"""Fashion-MNIST: 70,000 grey pictures of clothes, downloaded once, verified, and kept.

H. Xiao, K. Rasul, R. Vollgraf, *Fashion-MNIST* (https://arxiv.org/abs/1708.07747); MIT licence.
"""

import gzip
import hashlib
import os
import struct
from collections.abc import Mapping, Sequence
from http.client import HTTPException
from pathlib import Path
from urllib.request import urlopen

import numpy as np

from helpers.data.images import Images
from helpers.live import progress

# The publishers' own address, their repository at the commit that holds the files, and Keras' copy.
MIRRORS = (
    "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
    "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/b2617bb6d3ffa2e429640350f613e3291e10b141/data/fashion/",
    "https://storage.googleapis.com/tensorflow/tf-keras-datasets/",
)
# SHA-256 of each file, as torchvision has them, and others who keep the MD5 sums of the publishers beside them.
CHECKSUMS = {
    "train-images-idx3-ubyte.gz": "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
    "train-labels-idx1-ubyte.gz": "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
    "t10k-images-idx3-ubyte.gz": "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
    "t10k-labels-idx1-ubyte.gz": "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
}
CLASS_NAMES = (
    "T-shirt",
    "trouser",
    "pullover",
    "dress",
    "coat",
    "sandal",
    "shirt",
    "sneaker",
    "bag",
    "ankle boot",
)
TIMEOUT = 20  # seconds without an answer before the next address is tried
CHUNK = 1 << 16


class DownloadError(OSError):
    """The files are not here and could not be fetched."""


def fashion_mnist(
    folder: Path | str | None = None,
    mirrors: Sequence[str] = MIRRORS,
    checksums: Mapping[str, str] = CHECKSUMS,
) -> Images:
    """Return 60,000 images to learn from and 10,000 to test on, 28 × 28 pixels, ten kinds of clothes.

    The first call downloads four files, 31 MB. Each is verified before it is kept, and again whenever it is read,
    so an interrupted or damaged download never becomes data.

    Parameters
    ----------
    folder : path, optional
        Where the files are kept: ``tensors-to-networks/fashion-mnist`` in the user's cache (``XDG_CACHE_HOME``,
        else ``~/.cache``) unless you say otherwise.
    mirrors : sequence of str
        Addresses to try, in order; each ends in a slash.
    checksums : mapping of four file names to SHA-256
        In the order: training images, training labels, test images, test labels.

    Raises
    ------
    DownloadError
        If a file is not in ``folder`` and no mirror gives the right one. The message lists what was tried, and how
        to bring the files there by hand.
    """
    folder = Path(folder) if folder else cache() / "fashion-mnist"
    X_train, y_train, X_test, y_test = (
        read_idx(fetch(name, sha256, folder, mirrors)) for name, sha256 in checksums.items()
    )
    return Images(_scaled(X_train), y_train.astype(np.int64), _scaled(X_test), y_test.astype(np.int64), CLASS_NAMES)


def cache() -> Path:
    """The course's folder in the user's cache, as the XDG base directory specification has it."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "tensors-to-networks"


def fetch(name: str, sha256: str, folder: Path, mirrors: Sequence[str]) -> bytes:
    """Return a file's content, from ``folder`` if it is there unharmed, else from the first mirror that has it.

    Raises
    ------
    DownloadError
        If no mirror gives content with this SHA-256.
    """
    path = folder / name
    tried = []
    if path.exists():
        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() == sha256:
            return content
        tried.append(f"{path}: damaged, or another file")
    for mirror in mirrors:
        try:
            content = download(mirror + name)
        except (OSError, HTTPException) as error:  # no network, no such file, a broken connection
            tried.append(f"{mirror}{name}: {error or type(error).__name__}")
            continue
        found = hashlib.sha256(content).hexdigest()
        if found == sha256:
            return _kept(content, path)
        tried.append(f"{mirror}{name}: not the right file (SHA-256 {found[:12]}…, wanted {sha256[:12]}…)")
    lines = [
        f"Fashion-MNIST needs {name}, which could not be downloaded. Tried:",
        *(f"  - {address}" for address in tried),
        f"Without a network, download the four files elsewhere and put them, as they are, into {folder}",
        'or go on with the digits, which need no network: dataset="digits".',
    ]
    raise DownloadError("\n".join(lines))


def download(url: str) -> bytes:
    """Return what is at an address, with a bar while it comes.

    Raises
    ------
    OSError
        If it cannot be reached, or breaks off.
    """
    with urlopen(url, timeout=TIMEOUT) as response:
        size = int(response.headers.get("Content-Length") or 0)
        chunks = []
        with progress(url.rsplit("/", 1)[-1], max(size, 1)) as advance:
            while chunk := response.read(CHUNK):
                chunks.append(chunk)
                advance(len(chunk))
    content = b"".join(chunks)
    if len(content) < size:
        raise OSError(f"broke off after {len(content)} of {size} bytes")
    return content


def read_idx(compressed: bytes) -> np.ndarray:
    """Return the array of a gzipped IDX file of bytes: images (n, h, w) or labels (n,).

    The format: two zero bytes, the type (8 means bytes), the number of axes, the size of each as a big-endian
    32-bit number, then the values in row-major order.

    Raises
    ------
    ValueError
        If it is something else.
    """
    content = gzip.decompress(compressed)
    zero, kind, ndim = struct.unpack_from(">HBB", content)
    if (zero, kind) != (0, 8):
        raise ValueError(f"An IDX file of bytes begins with 00 00 08. Received: {content[:3].hex(' ')}.")
    shape = struct.unpack_from(f">{ndim}I", content, 4)
    return np.frombuffer(content, np.uint8, offset=4 + 4 * ndim).reshape(shape)


def _scaled(pixels: np.ndarray) -> np.ndarray:
    """Bytes (n, h, w) as float32 (n, 1, h, w) from 0 to 1."""
    return (pixels / np.float32(255))[:, None]


def _kept(content: bytes, path: Path) -> bytes:
    """The content, written aside first and then moved: what stands in the folder is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f"{path.name}.{os.getpid()}.part")
    aside.write_bytes(content)
    aside.replace(path)
    return content
