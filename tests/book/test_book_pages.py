"""The pages in a real browser: light and dark, wide and phone."""

from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from helpers.course.house import House

# axe describes only what it finds (the rest costs most of its time) and loads no style sheet by itself.
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], "resultTypes": ["violations"], "preload": False}
VIEWS = [(scheme, width) for scheme in ("light", "dark") for width in (1280, 390)]

pytestmark = pytest.mark.needs_chromium


def listed_pages():
    """The real book's pages, read while tests are collected: every one is a test of its own."""
    house = House.find(Path(__file__).parent)
    summary = (house.released / "SUMMARY.md").read_text(encoding="utf-8")
    pages = [line.split("](")[1].rstrip(")") for line in summary.splitlines() if "](" in line]
    return [page.rsplit(".", 1)[0] + ".html" for page in pages]


@contextmanager
def opened(browser, path, scheme="light", width=1280, **options):
    """Open a page from its file; yield it and the addresses that it asked other hosts for."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **options)
    asked = []
    context.route(lambda url: urlsplit(url).scheme in ("http", "https"), lambda route: route.abort())
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    slips = []
    page.on("pageerror", lambda error: slips.append(str(error)))
    page.goto(path.as_uri())
    yield page, [url for url in asked if urlsplit(url).scheme not in ("file", "data")]
    assert slips == []
    context.close()


def holds_up(browser, path, scheme, width):
    with opened(browser, path, scheme, width) as (page, asked):
        assert asked == []
        assert page.evaluate("document.documentElement.classList.contains('navy')") == (scheme == "dark")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        found = Axe().run(page, options=WCAG).response["violations"]
        assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []


@pytest.mark.parametrize(("scheme", "width"), VIEWS)
@pytest.mark.parametrize("name", listed_pages())
def test_a_page_of_the_real_book_is_accessible_and_fits_and_asks_no_other_host(real_site, browser, name, scheme, width):
    holds_up(browser, real_site / name, scheme, width)


@pytest.mark.parametrize(("scheme", "width"), VIEWS)
@pytest.mark.parametrize("name", ["01-good/good.html", "print.html"])
def test_a_page_with_everything_is_accessible_and_fits(built_book, browser, name, scheme, width):
    holds_up(browser, built_book.output / name, scheme, width)


def test_everything_that_is_folded_is_accessible_when_open(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html", "dark", 390) as (page, _):
        page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        assert Axe().run(page, options=WCAG).response["violations"] == []


def test_bare_arrow_keys_do_not_turn_the_page(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html") as (page, _):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(300)
        assert page.url.endswith("good.html")


def test_search_works_without_a_server(built_book, browser):
    with opened(browser, built_book.output / "index.html") as (page, _):
        page.keyboard.press("/")
        page.keyboard.type("exercise", delay=20)
        page.wait_for_selector("#mdbook-searchresults li")
        assert "good.html" in page.get_attribute("#mdbook-searchresults a", "href")


def test_code_is_coloured_and_can_be_copied(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html") as (page, _):
        assert page.locator(".cell .hljs-keyword").count() > 0
        assert page.locator(".answer .clip-button").count() == 1
        assert page.locator(".output .clip-button").count() == 0


@pytest.mark.parametrize(
    ("motion", "seen", "unseen"), [("reduce", "still", "moving"), ("no-preference", "moving", "still")]
)
def test_an_animation_stands_still_for_who_asks_for_it(built_book, browser, motion, seen, unseen):
    with opened(browser, built_book.output / "01-good" / "good.html", reduced_motion=motion) as (page, _):
        assert page.locator(f"img.{seen}").is_visible()
        assert not page.locator(f"img.{unseen}").is_visible()


def test_the_contents_open_from_the_keyboard(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html", width=390) as (page, _):
        assert page.evaluate("document.getElementById('mdbook-sidebar').inert")
        page.focus("#mdbook-sidebar-toggle")
        page.keyboard.press("Enter")
        assert not page.evaluate("document.getElementById('mdbook-sidebar').inert")


def test_the_real_book_in_one_page_fits_a_phone_and_asks_no_other_host(real_site, browser):
    with opened(browser, real_site / "print.html", width=390) as (page, asked):
        assert asked == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_figures_in_the_print_view_load(built_book, browser):
    with opened(browser, built_book.output / "print.html") as (page, _):
        page.evaluate("document.querySelectorAll('img').forEach((picture) => { picture.loading = 'eager'; })")
        page.wait_for_function("[...document.images].every((picture) => picture.complete)")
        assert page.evaluate("[...document.images].every((picture) => picture.naturalWidth > 0)")
        assert page.locator("img").count() == 3
