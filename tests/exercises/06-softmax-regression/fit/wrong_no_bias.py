"""Trains no biases.

loses: blank pictures: the biases learn how frequent each class is
says: Are the biases trained
"""


def fit(X, y, k):
    Y = torch.eye(k)[y]
    W = torch.zeros(X.shape[1], k)
    for _ in range(150):
        W = W - X.T @ (torch.softmax(X @ W, dim=1) - Y) / len(X)
    return W, torch.zeros(k)
