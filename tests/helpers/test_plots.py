"""The figures show what they were given, and carry their words into the notebook's output."""

import base64
import io
import itertools
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import matplotlib
import numpy as np
import pytest
from matplotlib import pyplot
from matplotlib.colors import to_hex, to_rgb
from PIL import Image

from helpers import data, nn, plots
from helpers.plots.heatmap import DARK, DIVERGING
from helpers.plots.show import compact
from helpers.plots.style import RC

WORDS = {"alt": "A line that rises.", "caption": "It rises by one at each step."}


@pytest.fixture
def ax():
    with matplotlib.rc_context():
        yield plots.subplots()[1]


def luminance(colour) -> float:
    channels = np.array(to_rgb(colour))
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(one, other) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def words_in(ax) -> list[str]:
    return [text.get_text() for text in ax.texts]


# the style


@pytest.mark.parametrize("ground", ["#ffffff", "#161923"])
@pytest.mark.parametrize("colour", plots.COLOURS)
def test_every_colour_holds_three_to_one_on_a_light_and_on_a_dark_page(colour, ground):
    assert contrast(colour, ground) >= 3


def test_text_is_as_legible_on_a_light_as_on_a_dark_page():
    assert contrast(plots.INK, "#ffffff") == pytest.approx(contrast(plots.INK, "#161923"), rel=0.05)
    assert contrast(plots.INK, "#ffffff") >= 4


def test_colours_have_line_styles_and_markers_that_tell_them_apart_in_black_and_white():
    assert len(set(plots.COLOURS)) == len(set(plots.LINE_STYLES)) == 6
    assert len(set(plots.MARKERS)) >= 6


def test_subplots_gives_one_axes_or_an_array_of_them():
    with matplotlib.rc_context():
        assert isinstance(plots.subplots()[1], matplotlib.axes.Axes)
        assert plots.subplots(1, 3)[1].shape == (3,)
        assert plots.subplots(2, 3)[1].shape == (2, 3)


def test_what_is_drawn_after_subplots_has_the_style(ax):
    assert ax.text(0, 0, "a").get_color() == plots.INK
    assert to_hex(ax.plot([1, 2])[0].get_color()) == plots.BLUE
    assert all(matplotlib.rcParams[key] == value for key, value in RC.items() if key.endswith("color"))


def test_importing_plots_does_not_import_torch():
    code = "import sys, helpers.plots; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# show


def line():
    fig, ax = plots.subplots()
    ax.plot([1, 2, 3])
    return fig


def test_show_puts_alt_and_caption_into_the_metadata_of_a_transparent_svg(published, capsys):
    assert plots.show(line(), **WORDS) is None
    (output,) = published
    assert output["metadata"] == {"image/svg+xml": WORDS}
    assert output["data"]["text/plain"] == WORDS["alt"]
    svg = ElementTree.fromstring(output["data"]["image/svg+xml"])
    assert svg.tag == "{http://www.w3.org/2000/svg}svg"
    assert "fill: #ffffff" not in output["data"]["image/svg+xml"]
    assert capsys.readouterr() == ("", "")


def test_the_same_figure_gives_the_same_svg_without_a_date(published):
    plots.show(line(), **WORDS)
    plots.show(line(), **WORDS)
    first, second = (output["data"]["image/svg+xml"] for output in published)
    assert first == second
    assert "metadata" not in first


def test_show_leaves_no_figure_open(published):
    fig, ax = pyplot.subplots()
    ax.plot([1, 2])
    plots.show(fig, **WORDS)
    plots.show(line(), **WORDS)
    assert pyplot.get_fignums() == []


@pytest.mark.parametrize("missing", ["alt", "caption"])
@pytest.mark.parametrize("empty", ["", " \n", None])
def test_a_figure_without_alt_or_caption_is_refused(published, missing, empty):
    with pytest.raises(ValueError, match=f"{missing} must be a sentence"):
        plots.show(line(), **(WORDS | {missing: empty}))
    with pytest.raises(ValueError, match=f"{missing} must be a sentence"):
        plots.animate(lambda ax, i: None, 2, **(WORDS | {missing: empty}))
    assert published == []


def test_shortened_coordinates_draw_the_same_picture():
    path = '<path id="d" d="M 57.6 41.472 \nL 57.123456 -0.004\nQ 1 2 3.500000 4 z" style="stroke-width: 0.8001"/>'
    assert compact(path) == '<path id="d" d="M57.6 41.47L57.12 0Q1 2 3.5 4z" style="stroke-width: 0.8001"/>'


# animate


def test_animate_publishes_an_animated_png_with_the_frames_asked_for(published):
    drawn = []

    def draw(ax, i):
        drawn.append((i, len(ax.lines)))
        ax.plot([0, i], [0, 1])
        ax.set(xlim=(0, 5), ylim=(0, 1))

    assert plots.animate(draw, 5, size=(2, 1.5), seconds=1, **WORDS) is None
    (output,) = published
    assert drawn == [(i, 0) for i in range(5)]
    assert output["metadata"] == {"image/png": {**WORDS, "width": 192, "height": 144}}
    assert output["data"]["text/plain"] == WORDS["alt"]

    film = Image.open(io.BytesIO(base64.b64decode(output["data"]["image/png"])))
    assert (film.format, film.is_animated, film.n_frames) == ("PNG", True, 5)
    assert film.size == (384, 288), "two device pixels for each CSS pixel"
    frames = []
    for i in range(5):
        film.seek(i)
        frames.append(np.array(film.convert("RGBA")))
        if i < 4:
            assert film.info["duration"] == 200
    assert all((one != other).any() for one, other in itertools.pairwise(frames))
    assert frames[0][0, 0, 3] == 0, "the ground is transparent"
    assert pyplot.get_fignums() == []


def test_a_film_of_one_frame_is_refused():
    with pytest.raises(ValueError, match=r"at least two frames. Received: frames=1"):
        plots.animate(lambda ax, i: None, 1, **WORDS)


# blocks


@pytest.mark.parametrize("shape", [(), (3,), (2, 3), (2, 3, 4)])
def test_blocks_shows_the_numbers_of_the_array_in_their_places(ax, shape):
    array = np.arange(np.prod(shape, dtype=int)).reshape(shape) * 1.5 - 3
    plots.blocks(ax, array, label="X")
    cells = [text for text in ax.texts if text.get_text() != "X" and "[" not in text.get_text()]
    assert [float(cell.get_text().replace("−", "-")) for cell in cells] == list(array.ravel())
    if len(shape) == 2:
        columns = sorted({cell.get_position()[0] for cell in cells})
        rows = sorted({cell.get_position()[1] for cell in cells})
        assert ax.yaxis_inverted(), "row 0 is on top"
        for cell in cells:
            place = rows.index(cell.get_position()[1]), columns.index(cell.get_position()[0])
            assert cell.get_text() == f"{array[place]:g}".replace("-", "−")
    assert "X" in words_in(ax)


def test_blocks_takes_lists_and_tensors_alike(ax):
    torch = pytest.importorskip("torch")
    plots.blocks(ax, torch.tensor([[1.5, -2.0]], requires_grad=True))
    plots.blocks(ax, [["x00", "-x"]])
    assert words_in(ax) == ["1.5", "−2", "x00", "-x"]


def test_sheets_of_a_stack_are_marked_by_their_first_index(ax):
    plots.blocks(ax, np.zeros((3, 1, 2)))
    assert [word for word in words_in(ax) if "[" in word] == ["[0]", "[1]", "[2]"]


@pytest.mark.parametrize("highlight", [np.s_[:, 1], np.array([[False, True, False]] * 2)])
def test_highlighted_cells_stand_out_by_weight_and_not_only_by_colour(ax, highlight):
    plots.blocks(ax, [[1, 2, 3], [4, 5, 6]], highlight=highlight)
    assert [text.get_text() for text in ax.texts if text.get_weight() == "bold"] == ["2", "5"]


def test_two_blocks_share_axes_and_the_limits_hold_both(ax):
    first = plots.blocks(ax, [[1, 2]], label="a")
    second = plots.blocks(ax, [[3], [4]], at=(first.x1 + 1, 0))
    assert second.x0 == first.x1 + 1
    assert (first.y0 + first.y1) / 2 == (second.y0 + second.y1) / 2 == 0
    (left, right), (bottom, top) = ax.get_xlim(), ax.get_ylim()
    assert left <= first.x0 and right >= second.x1 and top <= second.y0 and bottom >= second.y1


@pytest.mark.parametrize("shape", [(1, 1, 1, 1), (0, 3)])
def test_blocks_refuses_what_it_cannot_draw(ax, shape):
    with pytest.raises(ValueError, match=r"Received: shape"):
        plots.blocks(ax, np.zeros(shape))


# decision regions


X = np.array([[0.0, 0.0], [4.0, 1.0], [1.0, 3.0], [3.0, 2.5]])
y = np.array([0, 1, 2, 1])


def thirds(points):
    return (points[:, 0] > 1).astype(int) + (points[:, 0] > 2.5)


def test_region_colours_agree_with_predict(ax):
    plots.decision_regions(ax, thirds, X, y)
    (image,) = ax.images
    shades = image.get_array()
    left, right, bottom, top = image.get_extent()
    n, k = shades.shape[:2]
    assert left < X[:, 0].min() and right > X[:, 0].max() and bottom < X[:, 1].min() and top > X[:, 1].max()
    columns = left + (right - left) * (np.arange(k) + 0.5) / k
    rows = bottom + (top - bottom) * (np.arange(n) + 0.5) / n
    for i, j in [(0, 0), (n - 1, k - 1), (n // 2, k // 3), (n // 3, k // 2), (5, k - 20)]:
        predicted = thirds(np.array([[columns[j], rows[i]]]))[0]
        assert to_hex(shades[i, j]) == plots.COLOURS[predicted]
    assert image.origin == "lower"


def test_points_of_each_class_have_its_colour_and_a_marker_of_their_own(ax):
    plots.decision_regions(ax, thirds, X, y)
    assert [line.get_label() for line in ax.lines] == ["class 0", "class 1", "class 2"]
    assert [to_hex(line.get_color()) for line in ax.lines] == list(plots.COLOURS[:3])
    assert len({line.get_marker() for line in ax.lines}) == 3
    for c, line in enumerate(ax.lines):
        assert np.array_equal(line.get_xydata(), X[y == c])


def test_regions_meet_tensors_and_keep_the_dtype_of_the_points(ax):
    torch = pytest.importorskip("torch")
    seen = []

    def predict(points):
        seen.append(points.dtype)
        return (torch.from_numpy(points)[:, 0] > 1).long()

    plots.decision_regions(ax, predict, torch.tensor(X, dtype=torch.float32), torch.tensor(y))
    assert seen == [np.float32]


def test_regions_say_which_shape_is_wrong(ax):
    with pytest.raises(ValueError, match=r"take their argmax along axis 1"):
        plots.decision_regions(ax, lambda points: points, X, y)
    with pytest.raises(ValueError, match=r"X must have shape \(n, 2\)"):
        plots.decision_regions(ax, thirds, X[:, :1], y)
    with pytest.raises(ValueError, match=r"one class for each of the 4 points"):
        plots.decision_regions(ax, thirds, X, y[:3])


def test_a_picture_of_regions_stays_small(published):
    rng = np.random.default_rng(3)
    points = rng.normal(size=(200, 2))
    fig, ax = plots.subplots(size=(5, 4))
    plots.decision_regions(ax, lambda p: (np.sin(2 * p[:, 0]) > p[:, 1]).astype(int), points, rng.integers(0, 2, 200))
    plots.show(fig, **WORDS)
    assert len(published[0]["data"]["image/svg+xml"]) < 60_000


# loss curves


def test_loss_curves_are_drawn_apart_and_named(ax):
    losses = [1.0, 0.5, 0.25]
    plots.loss_curve(ax, {"training": losses, "validation": [1.0, 0.7, 0.6]}, log=True)
    training, validation = ax.lines
    assert list(training.get_ydata()) == losses and list(training.get_xdata()) == [0, 1, 2]
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["training", "validation"]
    assert training.get_linestyle() != validation.get_linestyle()
    assert training.get_marker() != validation.get_marker()
    assert (ax.get_xlabel(), ax.get_ylabel(), ax.get_yscale()) == ("step", "loss", "log")


def test_a_long_loss_curve_is_thinned_and_keeps_its_spike(ax):
    losses = np.linspace(2, 1, 50_000)
    losses[31_234] = 9.0
    plots.loss_curve(ax, {"training": losses})
    steps, values = ax.lines[0].get_data()
    assert len(steps) < 1000 and (steps[0], steps[-1]) == (0, 49_999)
    assert steps[np.argmax(values)] == 31_234
    assert np.array_equal(losses[steps], values)


def test_loss_curve_refuses_what_is_no_curve(ax):
    with pytest.raises(ValueError, match="at least one curve"):
        plots.loss_curve(ax, {})
    with pytest.raises(ValueError, match=r"'a' must have shape \(steps,\). Received: shape \(1, 1\)"):
        plots.loss_curve(ax, {"a": [[1.0]]})


# heatmaps


def test_heatmap_is_centred_on_zero_and_writes_each_number_legibly(ax):
    M = np.array([[0.0, 4.0, -1.0], [-4.0, 2.0, 0.5]])
    plots.heatmap(ax, M, row_labels=["a", "b"], column_labels=["x", "y", "z"])
    shades = ax.images[0].get_array()
    assert np.allclose(shades[0, 0], DIVERGING(0.5)), "zero is the middle"
    assert np.allclose(shades[0, 1], DIVERGING(1.0)) and np.allclose(shades[1, 0], DIVERGING(0.0))
    assert words_in(ax) == ["0.00", "4.00", "−1.00", "−4.00", "2.00", "0.50"]
    assert [text.get_text() for text in ax.get_yticklabels()] == ["a", "b"]
    for text, shade in zip(ax.texts, shades.reshape(-1, 4), strict=True):
        assert contrast(text.get_color(), shade) >= 4.4


@pytest.mark.parametrize("position", np.linspace(0, 1, 41))
def test_any_shade_of_a_heatmap_carries_a_legible_number(position):
    assert max(contrast(DIVERGING(position), ink) for ink in ("white", DARK)) >= 4.1


def test_heatmap_of_zeros_and_without_numbers(ax):
    plots.heatmap(ax, np.zeros((2, 2)), fmt="")
    assert words_in(ax) == []
    assert np.allclose(ax.images[0].get_array(), DIVERGING(0.5))


def test_heatmap_refuses_a_vector_and_a_wrong_number_of_labels(ax):
    with pytest.raises(ValueError, match=r"shape \(n, k\). Received: shape \(3,\)"):
        plots.heatmap(ax, [1, 2, 3])
    with pytest.raises(ValueError, match="2 labels are needed"):
        plots.heatmap(ax, np.eye(2), row_labels=["a"])


# graphs


def small_graph():
    nodes = {
        "x": plots.Node((0, 0), "x", value=2.0, grad=-3.0),
        "w": plots.Node((0, 1), "w", value=-1.5),
        "mul": plots.Node((1, 0.5), "×", kind="op"),
    }
    return nodes, [("x", "mul"), ("w", "mul")]


def test_graph_writes_values_and_gradients_as_far_as_they_are_known(ax):
    plots.graph(ax, *small_graph())
    assert sorted(word for word in words_in(ax) if word) == sorted(["x", "w", "×", "2", "−3", "−1.5"])
    (gradient,) = (text for text in ax.texts if text.get_text() == "−3")
    (value,) = (text for text in ax.texts if text.get_text() == "2")
    assert gradient.get_color() != value.get_color()
    assert gradient.get_weight() == "bold", "seen in black and white, too"
    assert gradient.get_position()[1] < value.get_position()[1], "values stand above gradients"


def test_graph_draws_an_arrow_for_each_edge(ax):
    nodes, edges = small_graph()
    plots.graph(ax, nodes, edges)
    arrows = [text for text in ax.texts if getattr(text, "arrow_patch", None) is not None]
    assert [(arrow.xyann, arrow.xy) for arrow in arrows] == [(nodes[a].at, nodes[b].at) for a, b in edges]


def test_graph_names_the_node_that_is_missing(ax):
    nodes, _ = small_graph()
    with pytest.raises(ValueError, match=r"names \['add'\]"):
        plots.graph(ax, nodes, [("x", "add")])


def test_every_picture_is_drawn_without_a_word_or_a_warning(published, capsys, recwarn):
    fig, axes = plots.subplots(2, 3, size=(7, 5))
    plots.blocks(axes[0, 0], np.arange(12).reshape(2, 2, 3), label="(2, 2, 3)")
    plots.decision_regions(axes[0, 1], thirds, X, y)
    plots.loss_curve(axes[0, 2], {"training": [3, 2, 1]})
    plots.heatmap(axes[1, 0], np.eye(3))
    plots.graph(axes[1, 1], *small_graph())
    axes[1, 2].plot([1, 2])
    plots.show(fig, **WORDS)
    assert len(published) == 1
    assert capsys.readouterr() == ("", "") and not recwarn.list


# training: boards, surfaces, folds, weights


def short_run(penalty=None, validation=None):
    rng = np.random.default_rng(0)
    X, y = data.spiral(8, 3, rng)
    network = nn.Network(nn.Dense(2, 4, rng=rng, scale=1.0, penalty_W=penalty), nn.ReLU(), nn.Dense(4, 3, rng=rng))
    history = nn.train(
        network,
        X,
        y,
        loss=nn.SoftmaxCrossEntropy(),
        optimizer=nn.SGD(0.5, decay=0.1),
        epochs=9,
        validation=(X, y) if validation else None,
        every=4,
    )
    return network, X, y, history


def board(*run):
    with matplotlib.rc_context():
        network, X, y, history = run
        return plots.training_board(lambda points: network.predict(points).argmax(axis=1), X, y, history).axes


def test_a_board_shows_regions_loss_accuracy_and_rate():
    run = short_run()
    regions, losses, accuracies, rates = board(*run)
    assert len(regions.images) == 1
    assert [ax.get_ylabel() for ax in (losses, accuracies, rates)] == ["loss", "accuracy", "learning rate"]
    history = run[-1]
    for ax, values in ((losses, history.loss), (accuracies, history.accuracy), (rates, history.lr)):
        assert len(ax.lines) == 1
        np.testing.assert_array_equal(ax.lines[0].get_ydata(), values)


def test_a_board_shows_the_parts_of_the_loss_and_the_validation_where_there_are_any():
    run = short_run(nn.Penalty(l2=0.1), validation=True)
    _, losses, accuracies, _ = board(*run)
    labels = [text.get_text() for text in losses.get_legend().get_texts()]
    assert labels == ["training", "without penalty", "validation"]
    assert accuracies.lines[-1].get_xdata().tolist() == [0, 4, 8]
    expected = [score.accuracy for score in run[-1].validation.values()]
    assert accuracies.lines[-1].get_ydata().tolist() == expected


def test_a_loss_surface_has_contours_and_a_path_with_a_beginning_and_an_end_for_each(ax):
    paths = {"SGD": [[1.0, 1.0], [0.5, 0.2], [0.1, 0.0]], "Adam": np.zeros((4, 2))}
    plots.loss_surface(ax, lambda x, y: x**2 + 3 * y**2, paths, x=(-1, 2), y=(-2, 1))
    assert (ax.get_xlim(), ax.get_ylim()) == ((-1, 2), (-2, 1))
    assert len(ax.collections) == 1
    drawn = {line.get_label(): line.get_xydata() for line in ax.lines if line.get_label() in paths}
    for label, path in paths.items():
        np.testing.assert_array_equal(drawn[label], path)
    assert len({str(line.get_linestyle()) + line.get_color() for line in ax.lines if line.get_label() in paths}) == 2
    with pytest.raises(ValueError, match=r"'SGD' must have shape \(steps, 2\)\. Received: shape \(3,\)"):
        plots.loss_surface(ax, lambda x, y: x, {"SGD": [1, 2, 3]}, x=(0, 1), y=(0, 1))


def test_folds_show_every_fold_and_what_it_holds_back(ax):
    plots.folds(ax, [[0, 3], [1, 4], [2]], n=5)
    cells = ax.images[0].get_array()
    strong = np.all(np.isclose(cells[..., :3], to_rgb(plots.ORANGE)), axis=-1)
    assert strong.astype(int).tolist() == [[1, 0, 0, 1, 0], [0, 1, 0, 0, 1], [0, 0, 1, 0, 0]]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["fold 1", "fold 2", "fold 3"]
    with pytest.raises(ValueError, match="between 0 and 4 for n=5"):
        plots.folds(ax, [[0, 5]], n=5)


def test_weight_histograms_share_their_bins_and_lose_no_weight(ax):
    weights = {"no penalty": np.random.default_rng(0).standard_normal((20, 3)), "L1": np.zeros((1, 7))}
    plots.weight_histogram(ax, weights)
    first, second = (patch.get_data() for patch in ax.patches)
    np.testing.assert_array_equal(first.edges, second.edges)
    assert (first.values.sum(), second.values.sum(), second.values.max()) == (60, 7, 7)
    with pytest.raises(ValueError, match="at least one array"):
        plots.weight_histogram(ax, {})
