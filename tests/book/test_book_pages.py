"""The pages in a real browser: light and dark, wide and phone."""

import gzip
import json
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from helpers.course.house import House

# axe describes only what it finds (the rest costs most of its time) and loads no style sheet by itself.
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], "resultTypes": ["violations"], "preload": False}

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
    with watched(browser, scheme, width, **options) as (page, asked):
        page.goto(path.as_uri())
        yield page, asked


@contextmanager
def watched(browser, scheme="light", width=1280, **options):
    """Yield an empty page, and the list of what it will have asked other hosts for; a script's slip fails the test."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **options)
    asked, slips = [], []
    context.route(lambda url: urlsplit(url).scheme in ("http", "https"), lambda route: route.abort())
    context.on("request", lambda request: asked.append(request.url) if is_foreign(request.url) else None)
    page = context.new_page()
    page.on("pageerror", lambda error: slips.append(str(error)))
    yield page, asked
    assert slips == []
    context.close()


def is_foreign(url):
    return urlsplit(url).scheme not in ("file", "data", "blob")


def violations(page, options=WCAG):
    """Return what axe finds, as (rule, elements)."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found = page.evaluate(f"axe.run({json.dumps(options)}).then((results) => results.violations)")
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]


# The real book. Every page is opened once; axe's time grows with the elements, its contrast rule's most of all. So one
# element for each look of text speaks for the others, and what only colours code or sets math is plain text to axe.
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"], "preload": False}
MARK_LOOKS = """() => {
    const root = document.documentElement;
    document.head.insertAdjacentHTML("beforeend", "<style>* { transition: none !important; }</style>");
    const shown = [...document.body.querySelectorAll("*")].filter((each) => each.checkVisibility() &&
        [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
    const looksIn = (theme) => {
        root.classList.remove("light", "navy");
        root.classList.add(theme);
        const grounds = new Map([[null, "canvas"]]);
        const ground = (each) => {
            if (!grounds.has(each)) {
                const { backgroundColor, opacity } = getComputedStyle(each);
                const clear = backgroundColor === "rgba(0, 0, 0, 0)" && opacity === "1";
                grounds.set(each, clear ? ground(each.parentElement) : backgroundColor + opacity);
            }
            return grounds.get(each);
        };
        return shown.map((each) => {
            const { color, fontSize, fontWeight } = getComputedStyle(each);
            return [color, fontSize, fontWeight, ground(each)].join();
        });
    };
    const [light, dark] = [looksIn("light"), looksIn("navy")];
    const seen = new Set();
    shown.forEach((each, i) => {
        if (!seen.has(light[i] + dark[i])) {
            seen.add(light[i] + dark[i]);
            each.dataset.look = "";
        }
    });
    document.querySelectorAll("math, pre span").forEach((each) => {
        if (each.isConnected && !each.matches("[data-look]") && !each.querySelector("[data-look]")) {
            each.replaceWith(each.textContent);
        }
    });
}"""
UNFOLD = "document.querySelectorAll('details').forEach((part) => { part.open = true; })"
UNREACHED = """[...document.body.querySelectorAll("*")].filter((part) => {
    if (part.tabIndex >= 0 || part.closest("[inert]")) {
        return false;
    }
    return part.matches("a[href], button, summary, input, [role=button]")
        ? part.checkVisibility({ visibilityProperty: true })
        : part.scrollWidth > part.clientWidth && getComputedStyle(part).overflowX === "auto";
}).map((part) => part.outerHTML)"""


def in_theme(page, theme):
    page.evaluate("(theme) => { document.documentElement.className = `js ${theme}`; }", theme)


def mark_looks(page):
    """From now on axe judges the contrast of one element for each look of text."""
    page.evaluate(MARK_LOOKS)
    page.evaluate(Axe().axe_script)
    page.evaluate("axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-look]' }] })")


@pytest.fixture(scope="module")
def reader(browser):
    with watched(browser, reduced_motion="reduce") as (page, asked):
        yield page, asked


def width_of(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")  # has heard of it
    return page.evaluate("document.documentElement.scrollWidth")


@pytest.mark.parametrize("name", listed_pages())
def test_a_page_of_the_real_book_is_accessible_and_fits_and_asks_no_other_host(real_site, reader, name):
    page, asked = reader
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto((real_site / name).as_uri())
    page.keyboard.press("ArrowRight")  # had it turned the page, all that follows would fail
    page.evaluate(UNFOLD)
    assert width_of(page, 320) == 320
    assert page.evaluate(UNREACHED) == []
    assert {width: width_of(page, width) for width in (390, 1280)} == {390: 390, 1280: 1280}
    mark_looks(page)
    in_theme(page, "light")
    assert violations(page) == []
    in_theme(page, "navy")
    assert violations(page, CONTRAST) == []
    assert page.url.endswith(name)
    assert asked == []


@pytest.mark.parametrize("name", listed_pages())
def test_a_page_of_the_real_book_is_under_150_kb_compressed(real_site, name):
    assert len(gzip.compress((real_site / name).read_bytes())) < 150_000


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1280)])
@pytest.mark.parametrize("name", ["01-good/good.html", "print.html"])
def test_a_page_with_everything_is_accessible_and_fits(built_book, browser, name, scheme, width):
    with opened(browser, built_book.output / name, scheme, width) as (page, asked):
        assert asked == []
        assert page.evaluate("document.documentElement.classList.contains('navy')") == (scheme == "dark")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert violations(page) == []


def test_one_element_of_each_look_finds_faint_text_anywhere(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html") as (page, _):
        page.add_style_tag(content=".light figcaption p { color: #ccc; } .navy .cell .hljs-comment { color: #333; }")
        page.evaluate(UNFOLD)
        mark_looks(page)
        for theme, faint in (("light", "<p data-look"), ("navy", "hljs-comment")):
            in_theme(page, theme)
            [(_, elements)] = violations(page, CONTRAST)
            assert [element for element in elements if faint in element]


def test_everything_that_is_folded_is_accessible_when_open(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html", "dark", 390) as (page, _):
        page.evaluate(UNFOLD)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        assert violations(page) == []


def test_hints_open_one_at_a_time(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html") as (page, _):
        first, second = page.locator(".hint > summary").all()
        assert first.is_visible() and not second.is_visible()
        first.focus()
        page.keyboard.press("Enter")
        second.wait_for(state="visible", timeout=2000)


def test_a_word_shows_its_meaning_when_pointed_at_or_focused_and_escape_hides_it(built_book, browser):
    with opened(browser, built_book.output / "02-second" / "second.html") as (page, asked):
        tip = page.locator("#course-preview")
        page.hover("a.term[href*=gradient]")
        tip.get_by_text("where it goes up").wait_for(state="visible")
        page.keyboard.press("Escape")
        tip.wait_for(state="hidden")
        page.focus("main a.ref")
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        tip.get_by_text("Equation (1)").wait_for(state="visible")
        assert page.get_attribute("main a.ref", "aria-describedby") == "course-preview"
        assert violations(page) == []
        assert asked == []


def test_the_preview_of_a_figure_fits_the_window_once_its_picture_is_there(real_site, browser):
    with opened(browser, real_site / "nnfs-09-backpropagation" / "backpropagation.html") as (page, _):
        page.locator("a.ref[href='#fig-dense-backward']").scroll_into_view_if_needed()
        page.hover("a.ref[href='#fig-dense-backward']")
        page.wait_for_function("document.querySelector('#course-preview img')?.naturalWidth > 0")
        box = page.locator("#course-preview").bounding_box()
        assert box["height"] > 200
        assert box["y"] >= 0 and box["y"] + box["height"] <= 900


def test_what_was_read_and_done_stays_is_shown_in_the_contents_and_can_be_saved(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html") as (page, asked):
        for box in page.get_by_role("checkbox", name="I have").all():
            box.check()
        page.reload()
        assert all(box.is_checked() for box in page.get_by_role("checkbox", name="I have").all())
        assert "A good chapter✓ read, 1 of 1 done" in page.locator("#mdbook-sidebar").text_content()
        page.goto((built_book.output / "map.html").as_uri())
        assert "✓ read, 1 of 1 done" in page.locator(".chapters").text_content()
        with page.expect_download() as saved:
            page.get_by_role("button", name="Save my progress").click()
        progress = json.loads(Path(saved.value.path()).read_text())
        assert list(progress["read"]) == ["01-good/good.html"]
        page.evaluate("localStorage.clear()")
        with page.expect_file_chooser() as chooser:
            page.get_by_role("button", name="Load it").click()
        chooser.value.set_files(saved.value.path())
        page.locator(".chapters .course-progress").wait_for()
        assert asked == []


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


def test_search_leaves_out_the_index_which_names_every_word(built_book, browser):
    with opened(browser, built_book.output / "index.html") as (page, _):
        page.goto(page.url + "?search=gradient")
        page.wait_for_selector("#mdbook-searchresults li")
        found = [link.get_attribute("href") for link in page.locator("#mdbook-searchresults a").all()]
        assert found and not any("terms.html" in link for link in found)


def test_the_copy_button_shows_when_the_keyboard_reaches_it(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html") as (page, _):
        button = page.locator(".answer .clip-button")
        shown = "(button) => getComputedStyle(button.parentElement).opacity"
        assert button.evaluate(shown) == "0"
        button.focus()
        assert page.evaluate("document.activeElement.className") == "clip-button"
        page.wait_for_function("getComputedStyle(document.activeElement.parentElement).opacity === '1'")


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


def test_an_animation_can_be_stopped_and_played_from_the_keyboard(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html") as (page, _):
        for words, seen in (("Stop the animation", "still"), ("Play the animation", "moving")):
            page.get_by_role("button", name=words).press("Enter")
            assert page.locator(f"img.{seen}").is_visible()
            assert page.locator("img.moving:visible, img.still:visible").count() == 1


def test_brackets_stretch_in_the_font_that_comes_with_the_book(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html") as (page, _):
        assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px \"STIX Two Math\"'))")
        loaded = "[...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family)"
        assert any("STIX Two Math" in family for family in page.evaluate(loaded))
        bracket, row = page.evaluate(
            """() => [".equation mrow > mo", ".equation mtd"].map(
                (part) => document.querySelector(part).getBoundingClientRect().height)"""
        )
        assert bracket > 1.5 * row


def test_the_first_key_offers_to_skip_the_sidebar(built_book, browser):
    with opened(browser, built_book.output / "01-good" / "good.html") as (page, _):
        page.keyboard.press("Tab")
        skip = page.get_by_role("link", name="Skip to the text")
        assert skip.evaluate("(link) => link === document.activeElement && link.getBoundingClientRect().top >= 0")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_file_that_is_no_progress_is_refused_in_words(built_book, browser, tmp_path):
    (tmp_path / "other.json").write_text('{"cells": []}')
    with opened(browser, built_book.output / "map.html") as (page, _):
        said = []
        page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.accept()))
        with page.expect_file_chooser() as chooser:
            page.get_by_role("button", name="Load it").click()
        chooser.value.set_files(tmp_path / "other.json")
        page.wait_for_timeout(300)
        assert "no saved progress" in said[0]


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
