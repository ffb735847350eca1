"""The book on paper."""

import pytest

from helpers.course.book import BookError, write_pdf


@pytest.mark.needs_chromium
def test_the_book_is_printed_whole_with_bookmarks(built_book, tmp_path):
    target = tmp_path / "book.pdf"
    target.write_text("an older one")
    assert write_pdf(built_book.output, target) == target
    printed = target.read_bytes()
    assert printed.startswith(b"%PDF-") and printed.rstrip().endswith(b"%%EOF")
    assert printed.count(b"/Type /Page\n") >= 6
    assert b"/Outlines" in printed
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_chromium_is_named_with_the_command_that_installs_it(built_book, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BookError, match=r"Chromium is missing, which prints the book: .*apt-get install -y chromium"):
        write_pdf(built_book.output, tmp_path / "book.pdf")
