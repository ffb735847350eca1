"""Asks the library, sample by sample.

loses: everything
"""


def binary_losses(y_hat, y):
    loss = nn.BinaryCrossEntropy()
    return np.array([loss.forward(y_hat[i : i + 1], y[i : i + 1]) for i in range(len(y))])
