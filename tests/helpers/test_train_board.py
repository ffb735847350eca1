"""Curves and bars: what is shown while something runs, what stays, and that nothing stays when nobody watches."""

import contextlib

import numpy as np
import pytest
import torch
from IPython.core.interactiveshell import InteractiveShell

from helpers import live, plots, train
from helpers.train import board as board_module

torch.set_num_threads(1)


@pytest.fixture
def notebook(published):
    """The outputs of a kernel whose user has gone: nothing but final figures."""
    InteractiveShell.instance().kernel = "a kernel"
    return published


@pytest.fixture
def watched(notebook, monkeypatch):
    """The same with somebody who watches, and does not wait."""
    monkeypatch.delenv("PYTEST_VERSION")
    monkeypatch.setattr(board_module, "PAUSE", 0)
    monkeypatch.setattr(live, "PATIENCE", 0)
    monkeypatch.setattr(live, "PAUSE", 0)
    return notebook


def filled():
    board = train.ProgressBoard(xlabel="epoch")
    for x in range(5):
        board.draw(x, 10 - x, "training", every_n=2, panel="loss")
        board.draw(x, x, "validation", panel="accuracy")
    return board


def test_every_n_points_become_one_and_the_last_ones_are_flushed():
    board = filled()
    assert board.points("training", "loss") == ([0.5, 2.5], [9.5, 7.5])
    board.show()
    assert board.points("training", "loss") == ([0.5, 2.5, 4], [9.5, 7.5, 6])
    assert board.points("validation", "accuracy") == ([0, 1, 2, 3, 4], [0, 1, 2, 3, 4])


def test_labels_have_buckets_of_their_own():
    board = train.ProgressBoard()
    for x in np.arange(0, 10, 0.1):
        board.draw(x, np.sin(x), "sin", every_n=2)
        board.draw(x, np.cos(x), "cos", every_n=10)
    assert [len(board.points(label)[0]) for label in ("sin", "cos")] == [50, 10]


@pytest.mark.parametrize("every_n", [0, -1, 0.5])
def test_a_bucket_that_would_never_fill_is_refused(every_n):
    with pytest.raises(ValueError, match=f"at least 1. Received: every_n={every_n}"):
        train.ProgressBoard().draw(0, 0, "loss", every_n)


def test_each_panel_has_axes_and_a_label_looks_the_same_in_all():
    board = filled()
    board.draw(0, 0.5, "training", panel="accuracy")
    loss, accuracy = board.figure().axes
    assert (loss.get_ylabel(), accuracy.get_ylabel(), loss.get_xlabel()) == ("loss", "accuracy", "epoch")
    looks = {line.get_label(): (line.get_color(), line.get_marker()) for line in accuracy.lines}
    assert (loss.lines[0].get_color(), loss.lines[0].get_marker()) == looks["training"] != looks["validation"]


def test_nobody_watching_there_is_one_figure_with_words(notebook):
    filled().show(caption="What to look for.")
    (output,) = notebook
    assert output["metadata"]["image/svg+xml"] == {
        "alt": "Curves over epoch: training loss falls, validation accuracy rises.",
        "caption": "What to look for.",
    }
    assert not output["transient"]


def test_outside_of_a_notebook_there_is_no_figure(published, capsys):
    filled().show()
    assert published == [] and capsys.readouterr() == ("", "")


def two_points():
    board = train.ProgressBoard()
    board.draw(0, 1, "loss")
    board.draw(1, 0, "loss")
    board.show(alt="The end.", caption="It ends.")


def test_a_watched_figure_grows_in_one_place_and_ends_as_the_unwatched_one(watched, monkeypatch):
    two_points()
    first, *updates = watched
    place = first["transient"]["display_id"]
    assert len(updates) == 2
    assert all(output["update"] and output["transient"]["display_id"] == place for output in updates)
    monkeypatch.setenv("PYTEST_VERSION", "9")
    two_points()
    assert watched[-1]["data"] == updates[-1]["data"] and watched[-1]["metadata"] == updates[-1]["metadata"]


def test_a_board_that_is_not_to_be_displayed_shows_nothing_even_when_watched(watched):
    board = train.ProgressBoard(display=False)
    board.draw(0, 1, "loss")
    board.show()
    assert watched == [] and board.points("loss") == ([0], [1])


def test_a_trainer_shows_its_figure_and_says_what_it_shows(notebook):
    class Mean(train.Module):
        def __init__(self):
            super().__init__()
            self.w = torch.nn.Parameter(torch.zeros(1))

        def forward(self, X):
            return self.w.expand(len(X), 1)

        def loss(self, y_hat, y):
            return ((y_hat - y) ** 2).mean()

        def configure_optimizers(self):
            return self

        @torch.no_grad()
        def step(self):
            self.w -= 0.1 * self.w.grad

    data = train.SyntheticRegressionData([0.0], b=1.0, num_train=64, num_val=32)
    train.Trainer(2, device="cpu").fit(Mean(), data)
    train.Trainer(1, device="cpu", plot=False).fit(Mean(), data)
    (output,) = notebook
    assert output["data"]["text/plain"] == "Curves over epoch: training loss falls, validation loss falls."


# bars


def work(steps=4):
    with live.progress("Working", steps) as advance:
        for _ in range(steps):
            advance(1)


def test_a_watched_bar_fills_and_is_gone_at_the_end(watched):
    work()
    said = [output["data"].get("text/plain") for output in watched]
    assert said == ["Working: 25%", "Working: 50%", "Working: 75%", "Working: 100%", None]
    assert len({output["transient"]["display_id"] for output in watched}) == 1


def test_short_work_and_work_that_nobody_watches_shows_no_bar(watched, monkeypatch):
    monkeypatch.setattr(live, "PATIENCE", 60)
    work()
    monkeypatch.setattr(live, "PATIENCE", 0)
    monkeypatch.setenv("PYTEST_VERSION", "9")
    work()
    assert watched == []


def test_a_bar_goes_when_the_work_fails(watched):
    with contextlib.suppress(KeyError), live.progress("Working", 2) as advance:
        advance(1)
        raise KeyError
    assert watched[-1]["data"] == {}


def test_a_terminal_has_a_bar_and_a_pipe_has_none(monkeypatch, capsys):
    monkeypatch.delenv("PYTEST_VERSION")
    work()
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    work()
    out, err = capsys.readouterr()
    assert out == "" and "Working" in err


def test_asking_whether_this_is_a_notebook_imports_nothing(monkeypatch):
    monkeypatch.delitem(live.sys.modules, "IPython")
    assert not live.in_notebook()
    assert "IPython" not in live.sys.modules


# images and confusions


def test_images_fill_the_axes_row_by_row_with_their_captions_on_one_scale():
    X = torch.arange(3 * 4.0).reshape(3, 1, 2, 2)
    _, axes = plots.subplots(2, 2)
    plots.images(axes, X, ["3 → 5", "4", "1"])
    shown = [ax.images[0] for ax in axes.flat if ax.images]
    for image, expected in zip(shown, X[:, 0], strict=True):
        np.testing.assert_array_equal(image.get_array(), expected)
        assert image.get_clim() == (0, 11)
    assert [ax.get_xlabel() for ax in axes.flat][:3] == ["3 → 5", "4", "1"]
    assert not axes[1, 1].axison


def test_images_go_into_one_axes_and_without_captions():
    _, ax = plots.subplots()
    plots.images(ax, np.zeros((1, 8, 8)))
    assert len(ax.images) == 1 and ax.get_xlabel() == ""


@pytest.mark.parametrize(
    ("X", "captions", "words"),
    [
        (np.zeros((2, 3, 4, 4)), (), r"Received: shape \(2, 3, 4, 4\)"),
        (np.zeros((8, 8)), (), r"Received: shape \(8, 8\)"),
        (np.zeros((3, 8, 8)), (), "3 images do not fit 2 axes"),
        (np.zeros((2, 8, 8)), ["a"], "2 images need 2 captions, or none. Received: 1"),
    ],
)
def test_images_that_cannot_be_drawn_are_named(X, captions, words):
    with pytest.raises(ValueError, match=words):
        plots.images(plots.subplots(1, 2)[1], X, captions)


def test_a_confusion_matrix_has_true_classes_in_rows():
    _, ax = plots.subplots()
    counts = plots.confusion_matrix(ax, torch.tensor([0, 0, 1, 2]), np.array([1, 1, 1, 0]), ["a", "b", "c"])
    assert counts.tolist() == [[0, 2, 0], [0, 1, 0], [1, 0, 0]]
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("predicted", "true")
    assert [text.get_text() for text in ax.texts] == list("020010100")
    assert [label.get_text() for label in ax.get_xticklabels()] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("y", "y_hat", "words"),
    [([0, 1], [0], r"\(2,\) and \(1,\)"), ([0, 3], [0, 1], "0 to 2"), ([[0]], [[0]], r"one shape \(n,\)")],
)
def test_confusions_that_cannot_be_counted_are_named(y, y_hat, words):
    with pytest.raises(ValueError, match=words):
        plots.confusion_matrix(plots.subplots()[1], np.array(y), np.array(y_hat), ["a", "b", "c"])
