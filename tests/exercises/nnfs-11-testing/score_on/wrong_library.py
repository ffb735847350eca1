"""Has the library do it.

loses: everything
says: SoftmaxCrossEntropy
"""


def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    loss = nn.SoftmaxCrossEntropy()
    scores = np.maximum(X @ W1 + b1, 0) @ W2 + b2
    return loss.forward(scores, y), nn.accuracy(scores, y)
