"""Leaves the biases out.

loses: two images of 1 x 2 pixels
loses: nine layers, so that keys have two digits
"""


def logits_of(state, X):
    values = list(state.values())
    h = X.flatten(1)
    for i in range(0, len(values), 2):
        if i > 0:
            h = torch.relu(h)
        h = h @ values[i].T
    return h
