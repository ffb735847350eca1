"""Networks, penalties, dropout, logistic regression, the training loop and the portable arithmetic."""

import re
from contextlib import nullcontext

import numpy as np
import pytest
import torch

from helpers import data, nn
from helpers.nn import arithmetic


def small(rng, **dense):
    return nn.Network(nn.Dense(2, 5, rng=rng, scale=1.0, **dense), nn.ReLU(), nn.Dense(5, 3, rng=rng, scale=1.0))


@pytest.fixture
def spiral():
    return data.spiral(10, 3, np.random.default_rng(0))


def snapshot(network):
    return [array.copy() for p in network.parameters() for array in (p.value, p.grad)]


# networks


def test_a_network_is_its_layers_in_a_row(spiral):
    X, y = spiral
    network, loss = small(np.random.default_rng(1)), nn.SoftmaxCrossEntropy()
    first, relu, second = network.layers
    scores = network.forward(X)
    np.testing.assert_array_equal(scores, second.forward(relu.forward(first.forward(X))))
    loss.forward(scores, y)
    grad_X = network.backward(loss.backward())
    assert grad_X.shape == X.shape
    assert network.parameters() == [first.W, first.b, second.W, second.b]
    assert max(nn.gradient_check(lambda: loss.forward(network.forward(X), y), network.parameters())) < 1e-6


def test_networks_nest_and_hand_their_mode_down():
    dropout = nn.Dropout(0.5, np.random.default_rng(0))
    outer = nn.Network(nn.Network(dropout))
    ones = np.ones((4, 5))
    assert not np.array_equal(outer.forward(ones), ones)
    np.testing.assert_array_equal(outer.predict(ones), ones)
    assert outer.training
    assert not np.array_equal(outer.forward(ones), ones)


@pytest.mark.parametrize("layers", [(), ([nn.ReLU()],), (nn.ReLU,)])
def test_a_network_says_what_it_takes(layers):
    with pytest.raises(TypeError, match="layers, one after another"):
        nn.Network(*layers)


# penalties


def test_a_penalty_and_its_gradient_agree_with_torch():
    value = np.array([[1.0, -2.0], [3.0, 0.5]])
    tensor = torch.tensor(value, requires_grad=True)
    expected = 0.03 * tensor.abs().sum() + 0.01 * (tensor**2).sum()
    expected.backward()
    penalty = nn.Penalty(l1=0.03, l2=0.01)
    assert penalty.loss(value) == pytest.approx(expected.item())
    np.testing.assert_allclose(penalty.gradient(value), tensor.grad.numpy())
    assert nn.Penalty().loss(value) == 0.0


@pytest.mark.parametrize("penalty", [nn.Penalty(l1=0.02), nn.Penalty(l2=0.03), nn.Penalty(l1=0.01, l2=0.02)], ids=str)
def test_the_gradient_is_that_of_data_loss_and_penalty(penalty, spiral):
    X, y = spiral
    network = small(np.random.default_rng(2), penalty_W=penalty, penalty_b=nn.Penalty(l2=0.5))
    network.layers[0].b.value += 0.3
    loss = nn.SoftmaxCrossEntropy()
    loss.forward(network.forward(X), y)
    network.backward(loss.backward())
    errors = nn.gradient_check(lambda: loss.forward(network.forward(X), y) + network.penalty(), network.parameters())
    assert max(errors) < 1e-6


def test_l2_shrinks_by_a_factor_and_l1_by_an_amount():
    for penalty, expected in ((nn.Penalty(l2=0.5), 0.9**10), (nn.Penalty(l1=0.5), 0.5)):
        parameter, optimizer = nn.Parameter([1.0], penalty), nn.SGD(lr=0.1)
        for _ in range(10):
            parameter.grad = penalty.gradient(parameter.value)
            optimizer.step([parameter])
        assert parameter.value.item() == pytest.approx(expected)


def test_a_negative_penalty_is_named():
    with pytest.raises(ValueError, match=r"l2 must be 0 or a positive number\. Received: l2=-1"):
        nn.Penalty(l2=-1)


# dropout


@pytest.mark.parametrize("rng", [np.random.default_rng(0), np.random.RandomState(0)], ids=["new", "legacy"])
def test_dropout_keeps_the_expected_value(rng):
    dropped = nn.Dropout(0.3, rng).forward(np.ones((400, 250)))
    zeros = np.count_nonzero(dropped == 0)
    assert abs(zeros - 30_000) < 4 * np.sqrt(100_000 * 0.3 * 0.7)
    np.testing.assert_allclose(dropped[dropped > 0], 1 / 0.7)
    assert len(np.unique(dropped, axis=0)) == 400  # not one mask for all rows


def test_dropout_of_the_legacy_generator_draws_as_the_book_does():
    dropped = nn.Dropout(0.1, data.legacy_rng(3, np.float32)).forward(np.ones((30, 4)))
    np.testing.assert_array_equal(dropped, np.random.RandomState(3).binomial(1, 0.9, (30, 4)) / 0.9)


def test_a_portable_step_through_dropout_keeps_the_types_of_the_book():
    with nn.portable():
        rng = data.legacy_rng(0, np.float32)
        X, y = data.spiral(5, 3, rng)
        network, loss = small(rng), nn.SoftmaxCrossEntropy()
        network = nn.Network(*network.layers[:2], nn.Dropout(0.5, rng), network.layers[2])
        optimizer = nn.Adam()
        loss.forward(network.forward(X), y)
        network.backward(loss.backward())
        optimizer.step(network.parameters())
    hidden, scores = network.layers[0], network.layers[3]
    assert hidden.b.grad.dtype == np.float64  # masks are float64, and a sum is not rounded
    assert {p.grad.dtype for p in (hidden.W, scores.W, scores.b)} == {np.dtype(np.float32)}
    assert {p.value.dtype for p in network.parameters()} == {np.dtype(np.float32)}


def test_dropout_goes_back_through_the_mask_of_the_last_forward():
    dropout = nn.Dropout(0.5, np.random.default_rng(0))
    X = np.arange(1.0, 21.0).reshape(4, 5)
    dropout.forward(X)
    output = dropout.forward(X)
    np.testing.assert_array_equal(dropout.backward(X), output)


def test_dropout_in_prediction_hands_on_a_copy_and_draws_nothing():
    rng = np.random.default_rng(0)
    dropout, X = nn.Dropout(0.5, rng), np.ones((3, 4))
    dropout.training, before = False, rng.bit_generator.state
    output = dropout.forward(X)
    np.testing.assert_array_equal(output, X)
    assert not np.shares_memory(output, X)
    np.testing.assert_array_equal(dropout.backward(X), X)
    assert rng.bit_generator.state == before


@pytest.mark.parametrize("rate", [-0.1, 1, 1.5, float("nan")])
def test_a_dropout_rate_outside_its_range_is_named(rate):
    with pytest.raises(ValueError, match=r"rate, the share that is dropped.*Received: rate="):
        nn.Dropout(rate, np.random.default_rng(0))
    with pytest.raises(TypeError, match=r"default_rng\(0\)"):
        nn.Dropout(0.5, 0)


# logistic regression


def test_the_sigmoid_agrees_with_torch_and_holds_at_extreme_scores():
    z = np.array([[0.0, 2.0, -2.0, 3.0, -3.0, 30.0, -30.0, 1000.0, -1000.0]])
    tensor = torch.tensor(z, requires_grad=True)
    torch.sigmoid(tensor).sum().backward()
    sigmoid = nn.Sigmoid()
    with np.errstate(all="raise", under="ignore"):
        np.testing.assert_allclose(sigmoid.forward(z), torch.sigmoid(tensor).detach().numpy(), rtol=1e-14)
        np.testing.assert_allclose(sigmoid.backward(np.ones_like(z)), tensor.grad.numpy(), rtol=1e-12)
    np.testing.assert_allclose(sigmoid.forward(-z), 1 - sigmoid.forward(z), atol=1e-15)


@pytest.mark.parametrize(("n", "k"), [(6, 1), (4, 3)])
@pytest.mark.parametrize("kind", [np.int64, np.uint8, np.float32, bool])
def test_binary_losses_agree_with_torch_for_labels_of_any_kind(n, k, kind):
    rng = np.random.default_rng(n)
    z, y = 2 * rng.standard_normal((n, k)), rng.integers(0, 2, (n, k)).astype(kind)
    tensor = torch.tensor(z, requires_grad=True)
    expected = torch.nn.functional.binary_cross_entropy_with_logits(tensor, torch.tensor(y.astype(float)))
    expected.backward()
    together = nn.SigmoidCrossEntropy()
    assert together.forward(z, y) == pytest.approx(expected.item(), abs=1e-12)
    np.testing.assert_allclose(together.backward(), tensor.grad.numpy(), atol=1e-12)
    sigmoid, apart = nn.Sigmoid(), nn.BinaryCrossEntropy()
    assert apart.forward(sigmoid.forward(z), y) == pytest.approx(expected.item(), abs=1e-12)
    np.testing.assert_allclose(sigmoid.backward(apart.backward()), tensor.grad.numpy(), atol=1e-12)


def test_binary_cross_entropy_is_clipped_and_the_loss_of_scores_is_not():
    apart, together = nn.BinaryCrossEntropy(), nn.SigmoidCrossEntropy()
    with np.errstate(all="raise", under="ignore"):
        assert apart.forward([[0.0]], [[1]]) == pytest.approx(-np.log(1e-7))
        assert apart.forward([[1.0]], [[0]]) == pytest.approx(-np.log(1e-7), rel=1e-8)
        assert np.isfinite(apart.backward()).all()
        assert together.forward([[-1000.0], [1000.0]], [[1], [1]]) == pytest.approx(500.0)
        assert together.backward().tolist() == [[-0.5], [0.0]]


@pytest.mark.parametrize(
    "use",
    [nn.BinaryCrossEntropy().forward, nn.SigmoidCrossEntropy().forward, nn.binary_accuracy],
    ids=["BinaryCrossEntropy", "SigmoidCrossEntropy", "binary_accuracy"],
)
def test_bad_binary_labels_are_named(use):
    y_hat = np.full((3, 1), 0.7)
    with pytest.raises(ValueError, match=r"\(3, 1\). Received shape: \(3,\). .*y.reshape\(-1, 1\)"):
        use(y_hat, [1, 0, 1])
    with pytest.raises(ValueError, match=r"must be 0 or 1\. Received: 2"):
        use(y_hat, [[1], [2], [0]])


def test_binary_accuracy_counts_every_answer():
    assert nn.binary_accuracy([[0.9, 0.1], [0.2, 0.5]], [[1, 1], [0, 0]]) == 0.75


# the clipped report of SoftmaxCrossEntropy


def test_a_clipped_report_is_the_categorical_one_and_leaves_the_gradient_alone():
    z, y = np.array([[30.0, 0.0, -1.0], [0.0, 1.0, 2.0]]), [1, 2]
    clipped, plain = nn.SoftmaxCrossEntropy(clip=1e-7), nn.SoftmaxCrossEntropy()
    assert clipped.forward(z, y) == pytest.approx(nn.CategoricalCrossEntropy().forward(nn.Softmax().forward(z), y))
    assert plain.forward(z, y) > clipped.forward(z, y)
    np.testing.assert_array_equal(clipped.backward(), plain.backward())
    with pytest.raises(ValueError, match=r"clip=0\.5"):
        nn.SoftmaxCrossEntropy(clip=0.5)


# the training loop


def test_training_is_the_loop_that_one_writes_by_hand(spiral):
    X, y = spiral
    penalty = nn.Penalty(l2=0.01)
    network, by_hand = (small(np.random.default_rng(3), penalty_W=penalty) for _ in range(2))
    history = nn.train(network, X, y, loss=nn.SoftmaxCrossEntropy(), optimizer=nn.Adam(0.05, 0.1), epochs=4)
    loss, optimizer = nn.SoftmaxCrossEntropy(), nn.Adam(0.05, 0.1)
    for epoch in range(4):
        scores = by_hand.forward(X)
        assert history.data_loss[epoch] == loss.forward(scores, y)
        assert history.penalty[epoch] == by_hand.penalty() > 0
        assert history.loss[epoch] == history.data_loss[epoch] + history.penalty[epoch]
        assert history.accuracy[epoch] == nn.accuracy(scores, y)
        assert history.lr[epoch] == optimizer.lr
        by_hand.backward(loss.backward())
        optimizer.step(by_hand.parameters())
    for one, other in zip(snapshot(network), snapshot(by_hand), strict=True):
        np.testing.assert_array_equal(one, other)


def test_watching_changes_nothing(spiral):
    X, y = spiral
    seen, networks = [], [small(np.random.default_rng(3)) for _ in range(2)]

    def look(epoch, network):
        seen.append(epoch)
        network.predict(X[:5])

    watch = {"validation": (X[::2], y[::2]), "every": 2, "callback": look}
    plain, watched = (
        nn.train(network, X, y, loss=nn.SoftmaxCrossEntropy(), optimizer=nn.SGD(0.5), epochs=6, **extra)
        for network, extra in zip(networks, ({}, watch), strict=True)
    )
    np.testing.assert_array_equal(plain.loss, watched.loss)
    assert seen == list(range(6))
    assert list(watched.validation) == [0, 2, 4, 5] and plain.validation == {}


def test_a_validation_is_measured_where_its_row_is(spiral):
    X, y = spiral
    network = small(np.random.default_rng(3), penalty_W=nn.Penalty(l2=0.1))
    history = nn.train(
        network, X, y, loss=nn.SoftmaxCrossEntropy(), optimizer=nn.SGD(0.5), epochs=5, validation=(X, y), every=1
    )
    for epoch, score in history.validation.items():  # the same data: the data loss, without the penalty
        assert score == (pytest.approx(history.data_loss[epoch]), history.accuracy[epoch])


@pytest.mark.parametrize("form", ["sparse", "one-hot"])
@pytest.mark.parametrize("n", [1, 30])
def test_evaluation_changes_nothing_and_takes_every_form_of_label(form, n, spiral):
    X, y = spiral
    rng = np.random.default_rng(4)
    network = nn.Network(nn.Dense(2, 5, rng=rng, scale=1.0), nn.Dropout(0.5, rng), nn.Dense(5, 3, rng=rng, scale=1.0))
    loss = nn.SoftmaxCrossEntropy()
    loss.forward(network.forward(X), y)
    network.backward(loss.backward())
    before, state = snapshot(network), rng.bit_generator.state
    labels = y[:n] if form == "sparse" else np.eye(3)[y[:n]]
    score = nn.evaluate(network, X[:n], labels, loss)
    assert score == nn.evaluate(network, X[:n], labels, loss)
    assert score.accuracy == nn.accuracy(network.predict(X[:n]), labels)
    assert rng.bit_generator.state == state and network.training
    for one, other in zip(snapshot(network), before, strict=True):
        np.testing.assert_array_equal(one, other)


def test_yes_or_no_questions_are_trained_and_counted():
    rng = np.random.default_rng(5)
    X = rng.standard_normal((60, 2))
    y = (X > 0).astype(np.uint8)  # two questions
    for tail, loss in (([nn.Sigmoid()], nn.BinaryCrossEntropy()), ([], nn.SigmoidCrossEntropy())):
        network = nn.Network(nn.Dense(2, 2, rng=rng), *tail)
        history = nn.train(network, X, y, loss=loss, optimizer=nn.Adam(0.1), epochs=200)
        assert history.accuracy[0] < 0.9 < 0.97 < history.accuracy[-1]
        assert history.loss[-1] < 0.2 * history.loss[0]


def test_the_log_has_the_form_of_the_book(spiral):
    X, y = spiral
    for penalty, parts in ((None, ""), (nn.Penalty(l2=0.1), r" \(data_loss: \d\.\d{3}, reg_loss: \d\.\d{3}\)")):
        network = small(np.random.default_rng(3), penalty_W=penalty)
        history = nn.train(network, X, y, loss=nn.SoftmaxCrossEntropy(), optimizer=nn.SGD(1.0, 0.1), epochs=3)
        line = history.log([0, 2]).splitlines()[1]
        pattern = rf"epoch: 2, acc: 0\.\d{{3}}, loss: \d\.\d{{3}}{parts}, lr: 0\.9090909090909091"
        assert re.fullmatch(pattern, line)


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"epochs": 0}, ValueError, "epochs=0"),
        ({"every": 0}, ValueError, "every=0"),
        ({"y": np.zeros((30, 1), dtype=int)}, ValueError, "ravel"),
        ({"y": np.zeros(29, dtype=int)}, ValueError, r"\(30,\).*Received shape: \(29,\)"),
        ({"X": np.zeros((30, 3))}, ValueError, "2 columns"),
        ({"validation": (np.zeros((4, 2)), [0, 1, 2, 3])}, ValueError, "between 0 and 2"),
        ({"network": nn.Network(nn.Softmax()), "X": np.zeros((30, 3))}, ValueError, "at least one parameter"),
        ({"loss": nn.SoftmaxCrossEntropy}, TypeError, r"loss=nn\.SoftmaxCrossEntropy\("),
        ({"optimizer": nn.Adam}, TypeError, r"optimizer=nn\.Adam\("),
    ],
)
def test_what_does_not_fit_is_named_before_anything_is_learnt(change, error, words, spiral):
    X, y = spiral
    network = small(np.random.default_rng(3))
    before = snapshot(network)
    arguments = {"network": network, "X": X, "y": y, "loss": nn.SoftmaxCrossEntropy(), "optimizer": nn.SGD()}
    arguments |= {"epochs": 3} | change
    with pytest.raises(error, match=words):
        nn.train(**arguments)
    for one, other in zip(snapshot(network), before, strict=True):
        np.testing.assert_array_equal(one, other)


# the portable arithmetic


def test_arithmetic_is_float64_outside_the_block_and_after_an_error():
    with pytest.raises(KeyError), nn.portable():
        raise KeyError
    assert arithmetic.real([1, 2]).dtype == np.float64
    assert nn.Parameter([1]).value.dtype == np.float64
    A, x = np.random.default_rng(0).standard_normal((2, 5, 5))
    np.testing.assert_array_equal(arithmetic.matmul(A, x), A @ x)
    np.testing.assert_array_equal(arithmetic.exp(x), np.exp(x))


def test_a_portable_product_is_rounded_once():
    rng = np.random.default_rng(0)
    A, B = rng.standard_normal((2, 40, 40)).astype(np.float32)
    with nn.portable():
        C = arithmetic.matmul(A, B)
    assert C.dtype == np.float32
    np.testing.assert_array_equal(C, (A.astype(np.float64) @ B.astype(np.float64)).astype(np.float32))


def test_the_table_exponential_has_the_expected_bits():
    x = np.linspace(-90, 60, 200_001, dtype=np.float32)
    nearest = np.exp(x.astype(np.float64)).astype(np.float32)
    off = arithmetic.table_exp(x) != nearest
    assert 0 < off.mean() < 3e-4  # rarely, and by the last bit
    np.testing.assert_allclose(arithmetic.table_exp(x), nearest, rtol=1.3e-7, atol=2e-45)
    with np.errstate(all="raise", under="ignore"):
        assert arithmetic.table_exp(np.float32([0, -1000, 1000, -np.inf, np.inf])).tolist() == [1, 0, np.inf, 0, np.inf]


def test_everything_stored_is_float32_inside_the_block():
    with nn.portable():
        rng = data.legacy_rng(0, np.float32)
        X, y = data.spiral(5, 3, rng)
        network, loss = small(rng), nn.SoftmaxCrossEntropy()
        loss.forward(network.forward(X), y)
        network.backward(loss.backward())
    assert {array.dtype for array in (X, loss.y_hat, *snapshot(network))} == {np.dtype(np.float32)}


@pytest.mark.parametrize("built_inside", [True, False])
def test_a_network_of_the_other_arithmetic_is_named(built_inside, spiral):
    build, use = (nn.portable, nullcontext) if built_inside else (nullcontext, nn.portable)
    with build():
        network = small(np.random.default_rng(0))
    with use(), pytest.raises(ValueError, match="Make the network and train it in the same place"):
        nn.train(network, *spiral, loss=nn.SoftmaxCrossEntropy(), optimizer=nn.SGD(), epochs=1)
