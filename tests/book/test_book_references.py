"""What ties the pages together: numbers and references, words and symbols, the index, the contents and the map."""

import re
from pathlib import PurePosixPath

import pytest

from helpers.course.book import BookError
from helpers.course.book.contents import CONTENTS, MAP, glance, write_contents
from helpers.course.book.map import HEIGHT, WIDTH
from helpers.course.book.prose import to_book
from helpers.course.book.references import Page, number_and_refer
from helpers.course.book.words import GLOSSARY, INDEX, NOTATION, Words, write_index

FIGURE = '<figure{}><img src="x.svg" alt="A hill."><figcaption>\n\nIt rises.\n\n</figcaption></figure>'


def page(text, path="01-a/a.ipynb", title="A"):
    return Page(PurePosixPath(path), title, to_book(text))


def referred(*texts):
    pages = [page(text, f"{i:02}-x/x.ipynb", f"Chapter {i}") for i, text in enumerate(texts, 1)]
    problems = number_and_refer(pages)
    return [each.text for each in pages], problems


def test_labelled_equations_are_numbered_and_others_are_not():
    [text], problems = referred("$$a \\label{eq-a}$$\n\n$$b$$\n\n$$c \\label{eq-c}$$")
    assert '<span class="equation" id="eq-a"><span class="number">(1)</span>' in text
    assert '<span class="equation" id="eq-c"><span class="number">(2)</span>' in text
    assert "label{" not in text and '<span class="equation"><math' in text
    assert problems == []


def test_figures_are_numbered_by_page():
    texts, _ = referred(FIGURE.format("") + "\n" + FIGURE.format(' id="fig-b"'), FIGURE.format(""))
    assert "**Figure 1.** It rises." in texts[0] and "**Figure 2.** It rises." in texts[0]
    assert "**Figure 1.** It rises." in texts[1]


def test_a_reference_says_the_number_and_from_elsewhere_the_chapter():
    texts, problems = referred(
        "See [equation](#eq-b).\n\n$$a \\label{eq-a}$$\n\n$$b \\label{eq-b}$$",
        "See [figure](#fig-c) and [equation](../01-x/x.ipynb#eq-a).\n\n" + FIGURE.format(' id="fig-c"'),
    )
    assert 'See <a class="ref" href="#eq-b">equation (2)</a>.' in texts[0]
    assert '<a class="ref" href="#fig-c">figure 1</a> and' in texts[1]
    assert '<a class="ref" href="../01-x/x.html#eq-a">equation (1)</a> of <em>Chapter 1</em>.' in texts[1]
    assert problems == []


def test_a_reference_in_code_is_code():
    texts, problems = referred("`[equation](#eq-a)`")
    assert (texts, problems) == (["`[equation](#eq-a)`"], [])


@pytest.mark.parametrize(("label", "how"), [("eq-none", "\\label it"), ("fig-none", "tag its cell 'fig-none'")])
def test_a_reference_to_nothing_is_told_with_its_cell(label, how):
    _, [problem] = referred(f"fine\n\n<!--cell 7-->\n\nsee [this](#{label})")
    assert problem.startswith(f"chapters/01-x/x.ipynb, cell 7: refers to {label}")
    assert how in problem


def test_a_label_that_stands_twice_is_told_with_both_places():
    _, [problem] = referred("$$a \\label{eq-a}$$", "$$b \\label{eq-a}$$")
    assert problem.startswith("chapters/02-x/x.ipynb: the label eq-a stands in chapters/01-x/x.ipynb, too")


def test_a_label_of_another_kind_is_refused():
    with pytest.raises(BookError, match=r"the label 'Chain' is none: write \\label\{eq-…\}"):
        to_book("$$a \\label{Chain}$$")


GLOSSARY_TEXT = "# Glossary\n\nLoss\n: How wrong.\n\nLoss surface\n: Its heights.\n\nView\n: Shared memory.\n"
NOTATION_TEXT = "Of $n$ samples:\n\n| symbol | what |\n| --- | --- |\n| $n$ | samples |\n| $z = XW + b$ | scores |\n"


def linked(*texts):
    pages = [page(text, f"{i:02}-x/x.ipynb", f"Chapter {i}") for i, text in enumerate(texts, 1)]
    pages += [page(GLOSSARY_TEXT, str(GLOSSARY)), page(NOTATION_TEXT, str(NOTATION)), page(INDEX, "terms.md")]
    words, mentions = Words.of(GLOSSARY_TEXT, NOTATION_TEXT), []
    for each in pages:
        each.text, met = words.link(each, each.text)
        mentions += met
    write_index(pages, mentions)
    return [each.text for each in pages]


def test_the_first_use_of_a_word_in_each_chapter_leads_to_the_glossary():
    first, second, *_ = linked("The losses fall. The loss falls.", "A loss\nsurface.")
    assert first == 'The <a class="term" href="../glossary.html#loss">losses</a> fall. The loss falls.'
    assert second == 'A <a class="term" href="../glossary.html#loss-surface">loss\nsurface</a>.'


@pytest.mark.parametrize(
    "text",
    [
        *("## Loss", "| loss |", "`loss`", "[loss](x.html)", "```\nloss\n```", "lossy", "log-loss", "loss_fn"),
        *('<p class="facts">loss</p>', "<details><summary>loss</summary>", "![the loss](x.svg)", "a nice view"),
    ],
)
def test_headings_code_links_tables_and_everyday_words_are_left_alone(text):
    assert linked(text)[0] == text


def test_an_everyday_word_leads_to_the_glossary_where_it_is_set_off():
    assert linked("a **view**")[0] == 'a **<a class="term" href="../glossary.html#view">view</a>**'


def test_the_first_use_of_a_symbol_leads_to_the_notation_page():
    text, _, notation, _ = linked("$n$ and $n$ and $z$ and $n^2$")
    assert text.count('<a class="term"') == 2
    assert '<a class="term" href="../notation.html#symbol-n" aria-label="n"><math><mi>n</mi></math></a>' in text
    assert 'href="../notation.html#symbol-z"' in text
    assert '\n| <span id="symbol-n"><math>' in notation and '<span id="symbol-z"><math>' in notation


def test_the_index_lists_the_sections_that_treat_a_word_or_else_its_first_use():
    *_, index = linked("## One\n\nthe loss, a view", "## Two\n\nthe **loss**\n\n## Three: the loss surface\n\n*loss*")
    assert "## L\n\n- " in index
    assert '#loss">Loss</a>: [Chapter 2](02-x/x.html#two), *Two*\n' in index
    assert '#loss-surface">Loss surface</a>: [Chapter 2](02-x/x.html#three-the-loss-surface), *Three: the' in index
    assert '#view">View</a>: [Chapter 1](01-x/x.html#one), *One*' in index


def test_the_glossary_explains_words_in_alphabetical_order_and_holds_nothing_else(house):
    _, _, *entries = (house.released / GLOSSARY).read_text(encoding="utf-8").strip().split("\n\n")
    assert [entry for entry in entries if not re.match(r"\S.*\n: \S", entry)] == []
    assert entries == sorted(entries, key=lambda entry: entry.splitlines()[0].lower())


def chapter(number, *needs):
    links = ", ".join(f"[{need}](../{need:02}-x/x.ipynb)" for need in needs) or "nothing"
    rows = f"| You need first | {links} |\n| Reading | about 40 minutes |\n"
    rows += "| Exercises | 6 exercises, about 70 minutes |\n| Points | 18 |\n"
    return page(rows, f"{number:02}-x/x.ipynb", f"Chapter {number}")


def test_a_chapter_at_a_glance():
    seen = glance(chapter(3, 1, 2))
    assert (seen.reading, seen.exercises, seen.minutes, seen.points) == (40, 6, 70, 18)
    assert [str(need) for need in seen.needs] == ["01-x/x.ipynb", "02-x/x.ipynb"]


def test_the_contents_say_minutes_and_points_and_their_sums():
    contents = Page(PurePosixPath("map.md"), "Map", CONTENTS)
    write_contents([chapter(1), chapter(2), contents])
    assert "| [Chapter 1](01-x/x.html) | 40 min | 6 in 70 min | 18 |" in contents.text
    assert "| all | 1 h | 12 in 2 h | 36 |" in contents.text


def test_a_list_of_chapters_tells_minutes_and_points():
    front = page("- [One](01-x/x.ipynb): first\n- [Map](map.md)\n\nsee [One](01-x/x.ipynb)", "index.md", "Front")
    write_contents([chapter(1), front])
    assert front.text.startswith('- [One](01-x/x.html) <span class="glance">')
    shown = re.sub("<[^>]*>", "", front.text)
    assert shown.startswith("- [One](01-x/x.html) 110 min · 18 pts, 110 minutes, 18 points: first\n- [Map]")
    assert front.text.endswith("see [One](01-x/x.html)")


def test_the_map_has_each_chapter_below_its_needs_and_no_line_that_others_imply():
    drawn = Page(PurePosixPath("map.md"), "Map", MAP)
    write_contents([chapter(1), chapter(2, 1), chapter(3, 1, 2), chapter(4, 4), drawn])
    assert drawn.text.count("<a href=") == 4
    assert drawn.text.count("<path") == 2
    heights = [int(drawn.text.split(f'<a href="{i:02}-x')[1].split(' y="')[1].split('"')[0]) for i in (1, 2, 3, 4)]
    assert heights[0] < heights[1] < heights[2]
    assert heights[3] == 0


def test_a_line_of_the_map_goes_round_the_chapters_that_it_passes():
    drawn = Page(PurePosixPath("map.md"), "Map", MAP)
    write_contents([chapter(1), chapter(2), chapter(3, 1), chapter(4, 3), chapter(5, 4, 2), drawn])
    boxes = [tuple(map(int, box)) for box in re.findall(r'<rect x="(-?\d+)" y="(\d+)"', drawn.text)]
    [long] = [line for line in re.findall(r'<path d="([^"]+)"', drawn.text) if line.count("C") == 3]
    for x, y in re.findall(r"L(-?\d+) (\d+)", long):
        passed = [left for left, top in boxes if top < int(y) <= top + HEIGHT]
        assert passed
        assert all(not left <= int(x) <= left + WIDTH for left in passed)
