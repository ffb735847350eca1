"""The training logs that *Neural Networks from Scratch in Python* prints, digit for digit, over their full length.

The runs on 3000 samples take minutes each: ``pytest -m slow tests/helpers/test_nn_logs.py``.
"""

from pathlib import Path

import numpy as np
import pytest

from helpers import data, nn

EPOCHS = 10_001


def published():
    """Rows of words for each run in ``nnfs_logs.txt``."""
    logs = {}
    for line in Path(__file__).with_name("nnfs_logs.txt").read_text().splitlines():
        if line.startswith("["):
            rows = logs[line[1:-1]] = []
        elif line and not line.startswith(";"):
            rows.append(line.split())
    return logs


LOGS = published()


def run(optimizer, samples=100, hidden=64, l2=None, dropout=None, questions=False, epochs=EPOCHS):
    """Train as the book does; return the history and the score on a spiral that is drawn last."""
    k = 2 if questions else 3
    as_labels = (lambda y: y.reshape(-1, 1)) if questions else (lambda y: y)
    with nn.portable():
        rng = data.legacy_rng(0, np.float32)
        X, y = data.spiral(samples, k, rng)
        penalty = None if l2 is None else nn.Penalty(l2=l2)
        layers = [nn.Dense(2, hidden, rng=rng, penalty_W=penalty, penalty_b=penalty), nn.ReLU()]
        if dropout is not None:
            layers.append(nn.Dropout(dropout, rng))
        layers.append(nn.Dense(hidden, 1 if questions else k, rng=rng))
        if questions:
            layers.append(nn.Sigmoid())
        network = nn.Network(*layers)
        loss = nn.BinaryCrossEntropy() if questions else nn.SoftmaxCrossEntropy(clip=1e-7)
        history = nn.train(network, X, as_labels(y), loss=loss, optimizer=optimizer, epochs=epochs)
        X_test, y_test = data.spiral(100, k, rng)
        return history, nn.evaluate(network, X_test, as_labels(y_test), loss)


def printed(history, epoch, columns):
    """One row of a history as the book prints it, with as many columns as the row it is held against."""
    words = [str(epoch), f"{history.accuracy[epoch]:.3f}", f"{history.loss[epoch]:.3f}"]
    if columns > 4:
        words += [f"{history.data_loss[epoch]:.3f}", f"{history.penalty[epoch]:.3f}"]
    return [*words, str(float(history.lr[epoch]))][:columns]


def assert_printed(name, history, score):
    for row in LOGS[name]:
        if row[0] == "validation":
            assert [f"{score.accuracy:.3f}", f"{score.loss:.3f}"] == row[1:]
        else:
            assert printed(history, int(row[0]), len(row)) == row


@pytest.mark.parametrize(
    ("name", "optimizer"),
    [
        ("sgd_lr1", nn.SGD(lr=1.0)),
        ("sgd_lr085", nn.SGD(lr=0.85)),
        ("sgd_decay_1e-2", nn.SGD(lr=1.0, decay=1e-2)),
        ("sgd_decay_1e-3", nn.SGD(lr=1.0, decay=1e-3)),
        ("sgd_mom09", nn.SGD(lr=1.0, decay=1e-3, momentum=0.9)),
        ("adagrad", nn.AdaGrad(lr=1.0, decay=1e-4)),
        ("rmsprop_default", nn.RMSProp(lr=0.001, decay=1e-4)),
        ("adam_lr002", nn.Adam(lr=0.02, decay=1e-5)),
        ("adam_tuned", nn.Adam(lr=0.05, decay=5e-7)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_optimizers_give_the_printed_logs(name, optimizer):
    assert_printed(name, *run(optimizer))


def test_the_run_with_l2_ends_as_it_does_on_every_processor():
    history, score = run(nn.Adam(lr=0.02, decay=5e-7), l2=5e-4)
    row = ["10000", "0.947", "0.217", "0.157", "0.060", "0.019900507413187767"]
    assert printed(history, 10_000, 6) == row
    assert (f"{score.accuracy:.3f}", f"{score.loss:.3f}") == ("0.830", "0.435")


def test_the_logistic_run_goes_as_it_does_on_every_processor():
    history, score = run(nn.Adam(lr=0.001, decay=5e-7), l2=5e-4, questions=True)
    rows = [
        ["0", "0.500", "0.693", "0.693", "0.000", "0.001"],
        ["100", "0.630", "0.674", "0.673", "0.001", "0.0009999505024501287"],
        ["200", "0.625", "0.669", "0.668", "0.001", "0.0009999005098992651"],
        ["1500", "0.805", "0.503", "0.464", "0.039", "0.0009992510613295335"],
        ["5000", "0.920", "0.319", "0.255", "0.065", "0.000997506731923557"],
        ["10000", "0.965", "0.219", "0.156", "0.063", "0.0009950253706593885"],
    ]
    assert [printed(history, int(row[0]), 6) for row in rows] == rows
    assert (f"{score.accuracy:.3f}", f"{score.loss:.3f}") == ("0.945", "0.207")


@pytest.mark.slow
@pytest.mark.parametrize("hidden", [64, 256, 512])
def test_l2_on_3000_samples_gives_the_printed_logs(hidden):
    optimizer = nn.Adam(lr=0.02, decay=5e-7)
    assert_printed(f"l2_1000x{hidden}", *run(optimizer, samples=1000, hidden=hidden, l2=5e-4))


@pytest.mark.slow
@pytest.mark.parametrize("hidden", [64, 512])
def test_dropout_on_3000_samples_gives_the_printed_logs(hidden):
    optimizer = nn.Adam(lr=0.05, decay=5e-5)
    assert_printed(f"dropout_1000x{hidden}", *run(optimizer, samples=1000, hidden=hidden, l2=5e-4, dropout=0.1))
