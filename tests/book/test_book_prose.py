"""Markdown of a notebook becomes Markdown of mdBook."""

import pytest

from helpers.course.book import BookError
from helpers.course.book.prose import anchor, to_book
from helpers.course.book.tex import mathml


def test_inline_math_becomes_mathml():
    assert to_book("a $x$ b") == "a <math><mi>x</mi></math> b"


def test_display_math_stands_in_a_scrollable_span():
    assert to_book("$$\nx\n$$") == '<span class="equation"><math display="block"><mi>x</mi></math></span>'


def test_display_math_in_a_quotation_loses_the_quotation_marks():
    assert "gt" not in to_book("> $$\n> x = y\n> $$")
    assert "&#62;" in to_book("$$\nx > y\n$$")


@pytest.mark.parametrize(
    "text",
    ["`$x$`", "``a ` $x$``", "```\n$x$ and $y$\n```", "~~~python\nprice = '$5 to $6'\n~~~", "it costs $5", "$5 or $6"],
)
def test_code_and_prices_are_no_math(text):
    assert to_book(text) == text


def test_an_escaped_dollar_sign_begins_no_math():
    assert "<math>" not in to_book(r"\$x$ and more")


def test_math_after_a_code_block_is_found():
    assert to_book("```\n$\n```\n$x$").endswith("<math><mi>x</mi></math>")


def test_math_does_not_reach_across_paragraphs():
    assert to_book("from $a\n\nto$ b") == "from $a\n\nto$ b"


def test_a_long_formula_in_the_text_can_break_behind_its_relations_and_sums():
    markup = to_book("$-0.52 - 1.35 - 0.17 + 1.74 + 0.5 = 0.2$")
    assert markup.count("<wbr>") == 5
    assert '<mo form="infix">&#61;</mo></math><wbr><math><mn>0&#46;2</mn></math>' in markup
    assert "<wbr>" not in to_book("$$-0.52 - 1.35 - 0.17 + 1.74 + 0.5 = 0.2$$")


def test_punctuation_in_math_is_safe_in_markdown():
    markup = mathml(r"a_1 * |b| \text{ --'x'}", False)
    assert not set("*|_'") & set(markup)


@pytest.mark.parametrize(
    ("link", "leads_to"),
    [
        ("../02-b/b.ipynb", "../02-b/b.html"),
        ("b.ipynb#Exercise-3:-Why-not?", "b.html#exercise-3-why-not"),
        ("#Where-next", "#where-next"),
        ("../notation.md", "../notation.md"),
        ("https://example.org/a.ipynb#B", "https://example.org/a.ipynb#B"),
    ],
)
def test_links_to_notebooks_lead_to_pages(link, leads_to):
    assert to_book(f"[text]({link})") == f"[text]({leads_to})"
    assert to_book(f"`[text]({link})`") == f"`[text]({link})`"


def test_jupyters_anchor_and_the_heading_give_the_same_id():
    assert anchor("Exercise 3: Backward through ReLU") == anchor("Exercise-3:-Backward-through-ReLU")


@pytest.mark.parametrize("tex", [r"\foo{x}", r"\frac{1}", "a}{b", "x_1_2"])
def test_tex_that_does_not_parse_is_quoted(tex):
    with pytest.raises(BookError, match="does not parse at character") as caught:
        to_book(f"so ${tex}$ it is")
    assert repr(tex) in str(caught.value)


def test_an_environment_outside_dollar_signs_is_refused():
    with pytest.raises(BookError, match=r"\\begin\{align\} stands outside dollar signs"):
        to_book("\\begin{align}\nx\n\\end{align}")
