"""The whole build: what it publishes, what it refuses, what it leaves alone."""

import os
import subprocess
import sys
from concurrent.futures.process import BrokenProcessPool

import pytest

from helpers.course.book import BookError, links, site


def snapshot(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def first_code_cell(notebook):
    return next(cell for cell in notebook["cells"] if cell["cell_type"] == "code")


def test_the_small_book_shows_everything(built_book):
    page = built_book.page("01-good/good.html")
    for part in (
        *('<p class="facts">', '<div class="answer">', '<details class="check">', '<details class="setup">'),
        *(
            '<details class="error">',
            '<div class="table"',
            "<figcaption>",
            'class="equation"',
            'class="language-python"',
        ),
    ):
        assert part in page
    assert '"cell_type"' not in page


def test_the_notebook_can_be_downloaded_as_it_is(built_book):
    released = built_book.chapters / "01-good" / "good.ipynb"
    assert (built_book.output / "01-good" / "good.ipynb").read_bytes() == released.read_bytes()


def test_the_sidebar_tells_minutes_and_points(built_book):
    told = '<span class="glance"><span aria-hidden="true">15 min · 2 pts</span>'
    told += '<span class="unseen">, 15 minutes, 2 points</span></span>'
    [script] = built_book.output.glob("toc-*.js")
    for sidebar in ("toc.html", script.name):
        assert f">A good chapter</a>{told}" in built_book.page(sidebar)
        assert ">The second chapter</a></span>" in built_book.page(sidebar)


def test_only_listed_notebooks_are_published(small_book):
    for stray in ("01-good/.ipynb_checkpoints/good-checkpoint.ipynb", "Untitled.ipynb", "01-good/grades.csv"):
        (small_book.chapters / stray).parent.mkdir(exist_ok=True)
        small_book.write(stray, "{}")
    small_book.build()
    published = [path.relative_to(small_book.output).as_posix() for path in small_book.output.rglob("*.ipynb")]
    assert sorted(published) == ["01-good/good.ipynb", "02-second/second.ipynb"]
    assert not list(small_book.output.rglob("*.csv"))


def test_a_build_says_what_it_made_and_leaves_nothing_else(small_book):
    report = small_book.build()
    assert (report.output, report.pages) == (small_book.output, 7)
    assert "index.html (7 pages" in str(report)
    assert left_in(small_book.output.parent) == [".book.json", "book"]


def test_a_book_whose_sources_are_what_they_were_is_not_built_again(small_book):
    assert not small_book.build().unchanged
    before = snapshot(small_book.output)
    again = small_book.build()
    assert again.unchanged and again.seconds < 1
    assert str(again).endswith("(7 pages, as built before)")
    assert snapshot(small_book.output) == before


@pytest.mark.parametrize("what", ["chapters/notation.md", "book.toml", "_build/book/index.html"])
def test_a_change_of_a_source_or_of_the_site_builds_the_book_again(small_book, what):
    small_book.build()
    with (small_book.root / what).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert not small_book.build().unchanged
    assert small_book.build().unchanged


def left_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_two_builds_give_the_same_bytes(small_book):
    small_book.build()
    first = snapshot(small_book.output)
    (small_book.output.parent / ".book.json").unlink()
    assert not small_book.build().unchanged
    assert snapshot(small_book.output) == first


def test_a_failed_build_leaves_the_good_site_in_place(small_book):
    small_book.build()
    before = snapshot(small_book.output)
    small_book.write("notation.md", "# Notation\n\n[dead](nowhere.md)\n")
    with pytest.raises(BookError):
        small_book.build()
    assert snapshot(small_book.output) == before
    assert left_in(small_book.output.parent) == [".book.json", "book"]


def no_alt(notebook):
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            output["metadata"] = {}


def solution(notebook):
    first_code_cell(notebook)["source"] = "### BEGIN SOLUTION\n1\n### END SOLUTION"


def unknown_label(notebook):
    notebook["cells"][12]["source"] = "See [equation](#eq-nowhere)."


def unknown_term(notebook):
    notebook["cells"][12]["source"] = "See [that](../glossary.md#no-such-term)."


def bad_tex(notebook):
    notebook["cells"][0]["source"] = r"# Title with $\frac{1}$"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (no_alt, r"^chapters/01-good/good\.ipynb, cell 8: a figure has no alt text"),
        (solution, r"^chapters/01-good/good\.ipynb, cell 3: holds 'BEGIN SOLUTION'"),
        (unknown_label, r"^chapters/01-good/good\.ipynb, cell 13: refers to eq-nowhere, which is no equation's label"),
        (unknown_term, r"^chapters/01-good/good\.ipynb, cell 13: refers to the term 'no-such-term', which"),
        (bad_tex, r"^chapters/01-good/good\.ipynb, cell 1: the TeX '\\\\frac\{1\}' does not parse"),
    ],
)
def test_a_bad_cell_stops_the_build_with_its_place(small_book, change, sentence):
    small_book.change(change)
    with pytest.raises(BookError, match=sentence):
        small_book.build()
    assert not small_book.output.exists()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[x](nowhere.md)", "the link nowhere.html leads nowhere"),
        ("[x](index.md#nowhere)", "the link index.html#nowhere names an anchor that its page does not have"),
        ("[x](02-second/second.ipynb#nowhere)", "names an anchor"),
        ("![x](https://example.org/x.png)", "loads https://example.org/x.png from another host"),
        ("![](x.png)", "the picture x.png has no alt text"),
        ('<script src="//example.org/x.js"></script>', "loads //example.org/x.js from another host"),
        ("<script async src='//example.org/x.js'></script>", "loads //example.org/x.js from another host"),
        ("<IMG alt=cat SRC=//example.org/x.png>", "loads //example.org/x.png from another host"),
    ],
)
def test_a_bad_page_stops_the_build_with_its_name(small_book, text, sentence):
    small_book.write("notation.md", f"# Notation\n\n{text}\n")
    with pytest.raises(BookError) as caught:
        small_book.build()
    assert any(line.startswith("notation.html") and sentence in line for line in str(caught.value).splitlines())


def test_a_notebook_that_is_not_json_is_refused(small_book):
    small_book.write("02-second/second.ipynb", '{"cells": [')
    with pytest.raises(BookError, match=r"^chapters/02-second/second\.ipynb, not JSON \(line 1\)"):
        small_book.build()


def test_every_bad_chapter_is_told_at_once(small_book):
    small_book.write("02-second/second.ipynb", "{")
    small_book.change(bad_tex)
    with pytest.raises(BookError) as caught:
        small_book.build()
    assert len(str(caught.value).splitlines()) == 2


def test_a_missing_chapter_is_named_and_not_made_up(small_book):
    (small_book.chapters / "02-second" / "second.ipynb").unlink()
    with pytest.raises(BookError, match=r"lists 02-second/second\.ipynb, which is not there.*course release"):
        small_book.build()
    assert not (small_book.chapters / "02-second" / "second.ipynb").exists()


def test_an_unknown_key_in_book_toml_is_refused(small_book):
    with (small_book.root / "book.toml").open("a") as book:
        book.write("\n[output.html.fold]\nunfold = true\n")
    with pytest.raises(BookError, match=r"^(ERROR|WARN)"):
        small_book.build()


def test_a_folder_that_is_no_course_is_named(tmp_path):
    with pytest.raises(BookError, match=r"book\.toml is missing: build the book from the folder of the course"):
        site.build(tmp_path, tmp_path / "out")


def test_a_missing_mdbook_is_named_with_the_command_that_installs_it(small_book, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BookError, match="mdBook is missing: install it with `pip install"):
        small_book.build()


def test_a_folder_that_cannot_be_written_is_named(small_book):
    (small_book.root / "_build").write_text("a file stands where the folder should be")
    with pytest.raises(BookError, match="cannot be written"):
        small_book.build()


def test_a_process_that_is_ended_from_outside_is_told_in_words(small_book, monkeypatch):
    def ended(*_):
        raise BrokenProcessPool

    monkeypatch.setattr(site, "weave", ended)
    with pytest.raises(BookError, match="was ended from outside"):
        small_book.build()
    assert left_in(small_book.output.parent) == []


def test_raw_notebook_json_in_a_page_is_found(tmp_path):
    (tmp_path / "index.html").write_text('<p>{"cell_type": "code"}</p>')
    assert "raw JSON" in links.problems(tmp_path)[0]


def test_mdbook_alone_is_sent_to_the_command(small_book):
    environment = {**os.environ, "PATH": f"{os.path.dirname(sys.executable)}{os.pathsep}{os.environ['PATH']}"}
    run = subprocess.run(
        [site.find_mdbook(), "build", small_book.root, "--dest-dir", small_book.output],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode
    assert "build the book with `course book`" in run.stderr


def test_a_page_in_another_encoding_is_named(small_book):
    (small_book.chapters / "notation.md").write_bytes("# Größen".encode("latin-1"))
    with pytest.raises(BookError, match=r"^chapters/notation\.md, not UTF-8"):
        small_book.build()


def test_a_slip_in_book_toml_is_told_with_its_line(small_book):
    with (small_book.root / "book.toml").open("a") as book:
        book.write("\n[output.html\n")
    with pytest.raises(BookError, match=r"^book\.toml: .*line \d+"):
        small_book.build()


def test_the_real_book_holds_no_solution(real_site):
    pages = [path for path in real_site.rglob("*") if path.suffix in (".html", ".ipynb", ".js")]
    assert pages
    for path in pages:
        text = path.read_text(encoding="utf-8")
        assert "BEGIN SOLUTION" not in text
        assert "HIDDEN TESTS" not in text
        assert path.suffix == ".ipynb" or '"cell_type"' not in text


def test_most_chapters_refer_to_numbered_equations_and_figures_of_other_chapters_too(real_site, house):
    pages = [
        (real_site / chapter.path).with_suffix(".html").read_text(encoding="utf-8") for chapter in house.chapters()
    ]
    assert sum('<a class="ref" href="#eq-' in page for page in pages) > len(pages) / 2
    assert sum('<a class="ref" href="#fig-' in page for page in pages) > len(pages) / 2
    assert sum('<a class="ref" href="../' in page for page in pages) > len(pages) / 3


def test_the_real_book_has_no_dead_link(real_site):
    assert links.problems(real_site) == []
