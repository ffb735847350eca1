"""How long 10,001 epochs of Adam take: the library, a plain textbook program, and torch, side by side.

    OMP_NUM_THREADS=1 python tests/benchmarks/training_speed.py [epochs]

Each trains 2-64-3 on 300 points of the spiral, all of them at each epoch, with loss and accuracy at every epoch, on
one thread. They take turns in small pieces, and processor time is what is taken, so that a busy machine slows all of
them alike; what counts is the ratio.
"""

import os
import sys
import time
from contextlib import nullcontext

import numpy as np
import torch

from helpers import data, nn

EPOCHS = 10_001
PIECE = 200  # epochs of one before it is another's turn
LR, DECAY = 0.05, 5e-7


def library(context=nullcontext, dtype=np.float64):
    """The library's network, loss, optimizer and training loop."""
    with context():
        rng = data.legacy_rng(0, dtype)
        X, y = data.spiral(100, 3, rng)
        network = nn.Network(nn.Dense(2, 64, rng=rng), nn.ReLU(), nn.Dense(64, 3, rng=rng))
    loss, optimizer = nn.SoftmaxCrossEntropy(), nn.Adam(lr=LR, decay=DECAY)

    def train(epochs):
        with context():
            return nn.train(network, X, y, loss=loss, optimizer=optimizer, epochs=epochs).data_loss[-1]

    return train


def textbook():
    """The same mathematics as one writes it at the blackboard: no classes, no checks, a few good NumPy lines each."""
    rng = data.legacy_rng(0)
    X, y = data.spiral(100, 3, rng)
    n = len(X)
    rows = np.arange(n)
    parameters = [0.01 * rng.standard_normal((2, 64)), np.zeros((1, 64))]
    parameters += [0.01 * rng.standard_normal((64, 3)), np.zeros((1, 3))]
    m = [np.zeros_like(p) for p in parameters]
    c = [np.zeros_like(p) for p in parameters]
    t = 0

    def train(epochs):
        nonlocal t
        W1, b1, W2, b2 = parameters
        losses, accuracies = [], []
        for _ in range(epochs):
            z1 = X @ W1 + b1
            a1 = np.maximum(z1, 0)
            z2 = a1 @ W2 + b2
            powers = np.exp(z2 - np.max(z2, axis=1, keepdims=True))
            y_hat = powers / np.sum(powers, axis=1, keepdims=True)
            losses.append(np.mean(-np.log(np.clip(y_hat[rows, y], 1e-7, 1 - 1e-7))))
            accuracies.append(np.mean(np.argmax(y_hat, axis=1) == y))

            grad_z2 = y_hat.copy()
            grad_z2[rows, y] -= 1
            grad_z2 /= n
            grad_a1 = grad_z2 @ W2.T
            grad_z1 = grad_a1 * (z1 > 0)
            gradients = [X.T @ grad_z1, np.sum(grad_z1, axis=0, keepdims=True)]
            gradients += [a1.T @ grad_z2, np.sum(grad_z2, axis=0, keepdims=True)]

            lr = LR / (1 + DECAY * t)
            t += 1
            for i, (p, g) in enumerate(zip(parameters, gradients, strict=True)):
                m[i] = 0.9 * m[i] + 0.1 * g
                c[i] = 0.999 * c[i] + 0.001 * g**2
                m_hat = m[i] / (1 - 0.9**t)
                c_hat = c[i] / (1 - 0.999**t)
                p -= lr * m_hat / (np.sqrt(c_hat) + 1e-7)
        return losses[-1]

    return train


def torch_eager():
    """The same in torch, eager, as its tutorials write it."""
    rng = data.legacy_rng(0)
    X, y = data.spiral(100, 3, rng)
    X, y = torch.tensor(X), torch.tensor(y)
    model = torch.nn.Sequential(torch.nn.Linear(2, 64), torch.nn.ReLU(), torch.nn.Linear(64, 3)).double()
    with torch.no_grad():
        for layer in (model[0], model[2]):
            layer.weight.copy_(torch.tensor(0.01 * rng.standard_normal(layer.weight.T.shape)).T)
            layer.bias.zero_()
    optimizer = torch.optim.Adam(model.parameters(), lr=LR, eps=1e-7)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: 1 / (1 + DECAY * t))
    loss_function = torch.nn.CrossEntropyLoss()

    def train(epochs):
        losses, accuracies = [], []
        for _ in range(epochs):
            scores = model(X)
            loss = loss_function(scores, y)
            losses.append(loss.item())
            accuracies.append((scores.argmax(dim=1) == y).double().mean().item())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        return losses[-1]

    return train


def measure(epochs: int = EPOCHS) -> tuple[dict[str, float], dict[str, float]]:
    """Return the processor seconds that each took for ``epochs`` epochs, and its loss in the last of them."""
    torch.set_num_threads(1)
    runners = {
        "library": library(),
        "library, portable": library(nn.portable, np.float32),
        "textbook NumPy": textbook(),
        "torch eager": torch_eager(),
    }
    seconds, losses = dict.fromkeys(runners, 0.0), {}
    for start in range(0, epochs, PIECE):
        for name, train in runners.items():
            begun = time.process_time()
            losses[name] = float(train(min(PIECE, epochs - start)))
            seconds[name] += time.process_time() - begun
    return seconds, losses


def main() -> None:
    if os.environ.get("OMP_NUM_THREADS") != "1":
        sys.exit("One thread each: OMP_NUM_THREADS=1 python tests/benchmarks/training_speed.py")
    epochs = int(sys.argv[1]) if len(sys.argv) > 1 else EPOCHS
    seconds, losses = measure(epochs)
    print(f"{epochs} epochs of Adam, 300 samples, 2-64-3, one thread each, in turns")
    print(f"{'':<20}{'seconds':>8}{'/ textbook':>12}{'/ torch':>9}{'last loss':>11}")
    for name, time_taken in seconds.items():
        to_textbook, to_torch = (time_taken / seconds[other] for other in ("textbook NumPy", "torch eager"))
        print(f"{name:<20}{time_taken:>8.2f}{to_textbook:>12.2f}{to_torch:>9.2f}{losses[name]:>11.3f}")


if __name__ == "__main__":
    main()
