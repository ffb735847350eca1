"""Softmax over the samples: the pushes of a sample no longer sum to 0.

loses: blank pictures: the biases learn how frequent each class is
"""


def fit(X, y, k):
    Y = torch.eye(k)[y]
    W, b = torch.zeros(X.shape[1], k), torch.zeros(k)
    for _ in range(150):
        grad_z = (torch.softmax(X @ W + b, dim=0) - Y) / len(X)
        W = W - X.T @ grad_z
        b = b - grad_z.sum(0)
    return W, b
