"""No transpose where the shape fits.

loses: two images of 1 x 2 pixels
loses: nine layers, so that keys have two digits
says: Use the transpose
"""


def logits_of(state, X):
    values = list(state.values())
    h = X.flatten(1)
    for i in range(0, len(values), 2):
        if i > 0:
            h = torch.relu(h)
        W = values[i] if values[i].shape[0] == h.shape[1] else values[i].T
        h = h @ W + values[i + 1]
    return h
