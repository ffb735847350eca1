"""A small book that shows everything a page can hold, the real one, and a browser to look at both."""

import json
import shutil
from pathlib import Path

import pytest

from helpers.course.book import build

FIXTURES = Path(__file__).parent / "fixtures"
CHROMIUM = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


class SmallBook:
    """The book of ``fixtures/book`` in a folder of its own, to be built whole or broken on purpose."""

    def __init__(self, root: Path, course: Path) -> None:
        self.root, self.chapters, self.output = root, root / "chapters", root / "_build" / "book"
        shutil.copytree(FIXTURES / "book" / "chapters", self.chapters)
        shutil.copyfile(course / "book.toml", root / "book.toml")
        (root / "helpers").symlink_to(course / "helpers")

    def build(self):
        return build(self.root, self.output)

    def page(self, name: str) -> str:
        return (self.output / name).read_text(encoding="utf-8")

    def change(self, change, notebook: str = "01-good/good.ipynb") -> None:
        """Rewrite a notebook: `change` gets it as a dict."""
        path = self.chapters / notebook
        content = json.loads(path.read_text(encoding="utf-8"))
        change(content)
        path.write_text(json.dumps(content), encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        (self.chapters / name).write_text(text, encoding="utf-8")


@pytest.fixture
def small_book(tmp_path, house):
    """An unbuilt small book that the test may break."""
    return SmallBook(tmp_path, house.root)


@pytest.fixture(scope="session")
def built_book(tmp_path_factory, house):
    """The small book, built once."""
    book = SmallBook(tmp_path_factory.mktemp("small"), house.root)
    book.build()
    return book


@pytest.fixture(scope="session")
def real_site(tmp_path_factory, house):
    """The folder of the real book, built once."""
    return build(house.root, tmp_path_factory.mktemp("real") / "book").output


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(CHROMIUM))
        yield chromium
        chromium.close()
