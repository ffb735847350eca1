"""Counts the biases as weights of an input that is always 1."""


def compose(W1, b1, W2, b2):
    first = np.vstack([W1, b1])
    both = first @ W2
    both[-1] += b2[0]
    return [both[:-1], both[-1:]]
