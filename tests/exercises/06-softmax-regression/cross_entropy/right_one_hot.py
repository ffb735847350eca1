import numpy as np


def cross_entropy(logits, y):
    z = logits.double().numpy()
    z = z - z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    Y = np.eye(z.shape[1])[y.numpy()]
    return np.float64(-np.einsum("ij,ij->", Y, log_p) / len(Y))
