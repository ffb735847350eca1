"""Numbers of chapter 6 of *Neural Networks from Scratch in Python* that the chapter's code must give.

Facts copied from the book, or computed with its recipe where its print is lost. Its arithmetic is float32 and ours
float64: losses agree to 2e-7.
"""

import numpy as np
import pytest

from helpers import data, nn

NOTEBOOK = "nnfs-06-optimisation/optimisation.ipynb"

GUESS = 1 / 3
RANDOM = [
    (0, 1.0986564, GUESS),
    (3, 1.098138, GUESS),
    (117, 1.0980115, GUESS),
    (124, 1.0977516, 0.6),
    (165, 1.097571, GUESS),
    (552, 1.0974693, 0.34),
    (778, 1.0968257, GUESS),
    (4307, 1.0965533, GUESS),
    (4615, 1.0964499, GUESS),
    (9450, 1.0964295, GUESS),
]
RANDOM_LATER = [(13361, 1.0963014), (14001, 1.0959858), (24598, 1.0947444)]
BILLION = (229_865_000, 1.0911305)
CLIMB = {49: (1.0292586, 2 / 3), 160: (0.7049076, 0.9066667), 9397: (0.17279711, 0.93)}
CLIMB_LATER = {14206: (0.1727932, 0.9333333), 63704: (0.17278232, 0.9333333)}
SPIRAL = {0: (1.1008677, GUESS), 5415: (1.0790575, 0.39)}


def game(chapter, make_data):
    """The book's order of draws: data, weights, and from there on the search."""
    rng = data.legacy_rng(0)
    X, y = make_data(100, 3, rng)
    start, scores_at, loss_at = chapter["network_on"](X, y, rng)
    return rng, start, loss_at, lambda parameters: nn.accuracy(scores_at(parameters, X), y)


def climb(chapter, make_data, n):
    """Iteration, loss and accuracy of every accepted step."""
    rng, start, loss_at, accuracy_at = game(chapter, make_data)
    _, losses, accepted = chapter["search"](loss_at, start, chapter["nearby"](0.05, rng), n)
    return {i: (losses[i], accuracy_at(parameters)) for i, parameters in accepted}


def test_random_search_in_10_000_draws_has_the_ten_records_of_the_book(chapter):
    rng, start, loss_at, accuracy_at = game(chapter, data.vertical)
    _, losses, accepted = chapter["search"](loss_at, start, chapter["anywhere"](0.05, rng), 10_000)
    assert [i for i, _ in accepted] == [i for i, *_ in RANDOM]
    for (i, parameters), (_, loss, accuracy) in zip(accepted, RANDOM, strict=True):
        assert losses[i] == pytest.approx(loss, abs=2e-7)
        assert accuracy_at(parameters) == pytest.approx(accuracy, abs=1e-6)


def test_the_answer_to_random_search_finds_them_too(chapter):
    rng, start, loss_at, _ = game(chapter, data.vertical)
    best, best_loss, history = chapter["random_search"](loss_at, [v.shape for v in start], 1000, 0.05, rng)
    assert best_loss == loss_at(best) == pytest.approx(1.0968257, abs=2e-7)
    records = chapter["new_records"](history)
    assert [i for i, _ in records] == [i for i, *_ in RANDOM if i < 1000]


def test_random_search_in_100_000_draws_has_three_records_more():
    rng = data.legacy_rng(0)
    X, y = data.vertical(100, 3, rng)
    rng.standard_normal(15)  # the weights of both layers
    best, records = 1.1, []
    for first in range(0, 100_000, 500):
        losses = many_losses(rng.standard_normal((500, 21)), X, y)
        for i in np.flatnonzero(losses < best):
            if losses[i] < best:
                best = losses[i]
                records.append((first + i, best))
    assert [i for i, _ in records] == [i for i, *_ in RANDOM + RANDOM_LATER]
    np.testing.assert_allclose([loss for _, loss in records[-3:]], [loss for _, loss in RANDOM_LATER], atol=2e-7)


def many_losses(normals, X, y):
    """The losses of m networks, whose 21 parameters are 0.05 times the rows of ``normals``, shape (m, 21)."""
    W1, b1, W2, b2 = np.split(0.05 * normals, [6, 9, 18], axis=1)
    hidden = np.maximum(X @ W1.reshape(-1, 2, 3) + b1[:, np.newaxis], 0)
    scores = hidden @ W2.reshape(-1, 3, 3) + b2[:, np.newaxis]
    right = np.take_along_axis(scores, y[np.newaxis, :, np.newaxis], axis=2)[..., 0]
    return (np.log(np.exp(scores).sum(axis=2)) - right).mean(axis=1)


def test_climbing_the_vertical_data_takes_the_steps_of_the_book(chapter):
    accepted = climb(chapter, data.vertical, 10_000)
    assert len(accepted) == 243
    assert max(accepted) == 9397
    for i, (loss, accuracy) in CLIMB.items():
        assert accepted[i] == pytest.approx((loss, accuracy), abs=2e-7)


def test_climbing_the_spiral_stops_at_iteration_5415(chapter):
    accepted = climb(chapter, data.spiral, 10_000)
    assert (len(accepted), max(accepted)) == (71, 5415)
    for i, (loss, accuracy) in SPIRAL.items():
        assert accepted[i] == pytest.approx((loss, accuracy), abs=2e-7)


def test_climbing_100_000_times_brings_two_steps_more(chapter):
    accepted = climb(chapter, data.vertical, 64_000)
    assert [i for i in accepted if i > 9397] == list(CLIMB_LATER)
    for i, (loss, accuracy) in CLIMB_LATER.items():
        assert accepted[i] == pytest.approx((loss, accuracy), abs=2e-7)


def test_data_drawn_twice_give_another_first_loss(chapter):
    rng = data.legacy_rng(0)
    data.vertical(100, 3, rng)
    start, _, loss_at = chapter["network_on"](*data.vertical(100, 3, rng), rng)
    assert loss_at(chapter["anywhere"](0.05, rng)(start)) == pytest.approx(1.1016203, abs=2e-7)


@pytest.mark.parametrize(
    "number",
    [
        "numbers in all: 21 loss at the start: 1.0986",
        "iteration 124 loss 1.0978 accuracy 0.600 iteration 165 loss 1.0976 accuracy 0.333",
        "iteration 552 loss 1.0975 accuracy 0.340",
        "iteration 9450 loss 1.0964 accuracy 0.333",
        "accepted steps: 243 the last at 9397",
        "iteration 49 loss 1.0293 accuracy 0.67 iteration 160 loss 0.7049 accuracy 0.91",
        "iteration 9397 loss 0.1728 accuracy 0.93",
        "lowest loss met: 0.91 loss of `best`: 2.84",
        "loss 1.1009 -> 1.0791 accuracy 0.39",
        "looks first: True first loss 1.1016",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed


def test_the_table_tells_what_longer_runs_find(house):
    text = (house.solutions / NOTEBOOK).read_text(encoding="utf-8")
    for row in ("| 100,000 | 1.0947 | 24,598 |", "| 1,000,000,000 | 1.0911 | 229,865,000 |"):
        assert row in text


def test_the_best_of_a_billion_draws_lies_where_the_book_says():
    iteration, loss = BILLION
    rng = data.legacy_rng(0)
    X, y = data.vertical(100, 3, rng)
    normals = drawn_after(615 + 21 * iteration, TRIES, 21)
    assert many_losses(normals[np.newaxis], X, y)[0] == pytest.approx(loss, abs=2e-7)


TRIES = 3_073_066_251
"""Points that the polar method tries for the first 2,413,582,807 pairs of normal numbers of seed 0, counted once."""


def drawn_after(skipped, tries, count):
    """Return ``count`` normal numbers of legacy seed 0 after an odd number of them was skipped.

    Two normal numbers are made of one point inside the unit circle, and each point that is tried, inside or not,
    takes two uniform numbers, four words of the Mersenne Twister. ``tries`` says how many points are behind us
    after ``skipped`` - 1 numbers; the generator leaps over them by arithmetic instead of drawing them.
    """
    assert skipped % 2 == 1
    rng = data.legacy_rng(0)
    name, key, position, *_ = rng.get_state()
    rng.set_state((name, leapt(key, 4 * tries), position))
    return rng.standard_normal(count + 1)[1:]


def leapt(key, words):
    """The state of a Mersenne Twister, 624 words, after ``words`` more.

    Each bit of its words obeys one linear recurrence over GF(2), of degree 19937. With its polynomial p, the state
    after ``words`` steps is x^words mod p applied to the state now (Haramoto and others, INFORMS J. Comput. 20, 2008).
    """
    stream = mersenne(key, 2 * DEGREE)
    p = shortest_recurrence((stream[624:] & 1).tolist())
    q = power_of_x(words, p)
    moved = np.zeros(624, dtype=np.uint32)
    for i in range(DEGREE):
        if q >> i & 1:
            moved ^= stream[i : i + 624]
    return moved


DEGREE = 19937


def mersenne(key, n):
    """The untempered words of a Mersenne Twister: the 624 of its state, and the n after them."""
    w = [int(word) for word in key]
    for i in range(n):
        mixed = (w[i] & 0x80000000) | (w[i + 1] & 0x7FFFFFFF)
        w.append(w[i + 397] ^ (mixed >> 1) ^ (0x9908B0DF if mixed & 1 else 0))
    return np.array(w, dtype=np.uint32)


def shortest_recurrence(bits):
    """The polynomial of the shortest linear recurrence that makes these bits (Berlekamp and Massey), bit i for x^i."""
    current, before, length, gap = 1, 1, 0, 1
    past = 0  # bit i: the i-th last of the bits so far, the newest at 0
    for n, bit in enumerate(bits):
        past = past << 1 | bit
        if (current & past).bit_count() & 1:
            kept, current = current, current ^ (before << gap)
            if 2 * length <= n:
                length, before, gap = n + 1 - length, kept, 0
        gap += 1
    return int(f"{current:0{length + 1}b}"[::-1], 2)  # from connection to characteristic polynomial


def power_of_x(exponent, p):
    """x^exponent mod p over GF(2), by squaring."""
    degree, q = p.bit_length() - 1, 1
    for digit in f"{exponent:b}":
        q = int(f"{q:b}".replace("0", "00").replace("1", "01"), 2)  # squaring puts a 0 between the bits
        q <<= digit == "1"
        while (excess := q.bit_length() - 1 - degree) >= 0:
            q ^= p << excess
    return q
