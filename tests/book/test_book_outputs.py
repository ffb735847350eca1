"""What a cell gave becomes HTML."""

import base64
from io import BytesIO

import pytest
from PIL import Image

from helpers.course.book import BookError
from helpers.course.book.figures import FigureStore, films, write_still
from helpers.course.book.outputs import to_html
from helpers.course.book.tables import clean

WORDS = {"alt": 'A "line" rises.', "caption": "It grows by $x$."}


@pytest.fixture
def store(tmp_path):
    return FigureStore(tmp_path, "../figures")


def shown(mime, payload, metadata=None):
    return {
        "output_type": "display_data",
        "data": {mime: payload, "text/plain": "<Figure>"},
        "metadata": metadata or {},
    }


def png(*colours):
    buffer = BytesIO()
    frames = [Image.new("RGB", (40, 20), colour) for colour in colours]
    frames[0].save(buffer, "PNG", save_all=len(frames) > 1, append_images=frames[1:], duration=100)
    return base64.b64encode(buffer.getvalue()).decode()


def test_no_output_gives_nothing(store):
    assert to_html([], store) == ""


def test_streams_in_a_row_are_one_block_and_no_markdown(store):
    pieces = [{"output_type": "stream", "name": "stdout", "text": text} for text in ("a\n", "\n*b* <c>\n")]
    assert '<pre class="stdout">a&#10;&#10;*b* &lt;c&gt;</pre>' in to_html(pieces, store)


@pytest.mark.parametrize(("lines", "folded"), [(24, False), (25, True)])
def test_an_output_longer_than_a_screen_is_folded(store, lines, folded):
    html = to_html([{"output_type": "stream", "name": "stdout", "text": "x\n" * lines}], store)
    assert (f'<details class="long"><summary>{lines} lines of output</summary><pre' in html) == folded


def test_an_error_is_folded_under_its_last_line(store):
    error = {
        "output_type": "error",
        "ename": "ValueError",
        "evalue": "no <good>",
        "traceback": ["\x1b[31mTraceback\x1b[39m", "\x1b[38;5;28mValueError\x1b[39m: no <good>"],
    }
    html = to_html([error], store)
    assert "<summary>ValueError: no &lt;good&gt;</summary>" in html
    assert "Traceback&#10;ValueError: no &lt;good&gt;</pre>" in html
    assert "\x1b" not in html


def test_a_data_frame_loses_its_style_and_keeps_its_structure():
    frame = """<div>
<style scoped>
    .dataframe { color: red; }
</style>
<table border="1" class="dataframe">
  <thead>
    <tr style="text-align: right;"><th></th><th colspan="2">a &lt; b</th></tr>
  </thead>
  <tbody>
    <tr><th>0</th><td>1.5</td><td>x</td></tr>
  </tbody>
</table>
</div>"""
    html = clean(frame)
    assert not any(word in html for word in ("style", "border", "class", "red", "\n"))
    assert '<td></td><th colspan="2" scope=col>a &lt; b</th>' in html
    assert "<th scope=row>0</th><td>1.5</td>" in html


def test_a_table_scrolls_and_has_a_name(store):
    html = to_html([shown("text/html", "<table><tr><td>1</td></tr></table>")], store)
    assert '<div class="table" role="region" aria-label="Table" tabindex="0"><table>' in html


def test_scripts_in_outputs_are_dropped():
    assert clean("a<script>alert(1)</script><b onclick='x()'>b</b>") == "a<b>b</b>"


def test_an_svg_is_a_file_named_by_its_content_with_size_and_words(store):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="72pt" height="36pt"/>'
    html = to_html([shown("image/svg+xml", svg, {"image/svg+xml": WORDS})], store)
    (file,) = store.folder.iterdir()
    assert file.read_text() == svg
    assert f'src="../figures/{file.name}" alt="A &quot;line&quot; rises." width="96" height="48" loading="lazy"' in html
    assert "<figcaption>\n\nIt grows by <math><mi>x</mi></math>.\n\n</figcaption>" in html
    to_html([shown("image/svg+xml", svg, {"image/svg+xml": WORDS})], store)
    assert len(list(store.folder.iterdir())) == 1


def test_an_svg_without_lengths_takes_its_size_from_the_view_box(store):
    html = to_html([shown("image/svg+xml", '<svg viewBox="0 0 30 20"></svg>', WORDS)], store)
    assert 'width="30" height="20"' in html


def test_a_finer_picture_keeps_the_size_that_it_was_drawn_for(store):
    html = to_html([shown("image/png", png("red"), {"image/png": {**WORDS, "width": 20, "height": 10}})], store)
    assert 'width="20" height="10"' in html


def test_an_animation_has_its_last_frame_as_a_still(store):
    html = to_html([shown("image/png", png("red", "blue"), {"image/png": WORDS})], store)
    assert html.count('width="40" height="20"') == 2
    for film in films(store.folder):
        write_still(film)
    still = html.split('class="still" src="../figures/')[1].split('"')[0]
    with Image.open(store.folder / still) as image:
        assert getattr(image, "n_frames", 1) == 1
        assert image.convert("RGB").getpixel((5, 5)) == (0, 0, 255)


def test_a_picture_that_stands_still_has_no_second_one(store):
    assert "still" not in to_html([shown("image/png", png("red"), {"image/png": WORDS})], store)


@pytest.mark.parametrize("words", [{}, {"image/png": {"alt": "  "}}])
def test_a_figure_without_alt_text_is_refused(store, words):
    with pytest.raises(BookError, match=r"no alt text: show it with plots\.show"):
        to_html([shown("image/png", png("red"), words)], store)


@pytest.mark.parametrize(
    "damage", [lambda film: film[:-30], lambda film: film.replace(b"fdAT", b"fdAX", 1), lambda film: b"no picture"]
)
def test_a_broken_picture_is_refused(store, damage):
    film = base64.b64encode(damage(base64.b64decode(png("red", "blue")))).decode()
    with pytest.raises(BookError, match="cannot be read"):
        to_html([shown("image/png", film, {"image/png": WORDS})], store)


def test_a_widget_leaves_its_place_to_its_still(store):
    widget = {"application/vnd.jupyter.widget-view+json": {}, "text/plain": "interactive(...)"}
    assert to_html([{"output_type": "display_data", "data": widget, "metadata": {}}], store) == ""
