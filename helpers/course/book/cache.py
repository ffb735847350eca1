"""A book whose sources are what they were is not built again."""

import hashlib
import importlib.metadata
import json
from collections.abc import Iterable
from pathlib import Path


def fingerprint(files: Iterable[Path], *settings: object) -> str:
    """Return a hash of the files' names and contents, of `settings`, and of the versions of what renders them."""
    digest = hashlib.sha256()
    versions = [importlib.metadata.version(package) for package in ("math-core", "pillow")]
    digest.update(repr((settings, versions)).encode())
    for path in sorted(files):
        digest.update(f"{path}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_current(site: Path, sources: str) -> bool:
    """Tell whether `site` was built from these sources and nobody touched it since."""
    try:
        noted = json.loads(_note(site).read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError):
        return False
    return noted == [sources, _state(site)]


def remember(site: Path, sources: str) -> None:
    """Note what `site`, just built, was built from."""
    _note(site).write_text(json.dumps([sources, _state(site)]), encoding="utf-8")


def _note(site: Path) -> Path:
    return site.with_name(f".{site.name}.json")


def _state(site: Path) -> str:
    """Return a hash of the names, sizes and times of a folder's files."""
    found = [(str(path.relative_to(site)), path.stat()) for path in sorted(site.rglob("*")) if path.is_file()]
    listing = repr([(name, stat.st_size, stat.st_mtime_ns) for name, stat in found])
    return hashlib.sha256(listing.encode()).hexdigest()
