"""No ReLU at all.

loses: two images of 1 x 2 pixels
loses: nine layers, so that keys have two digits
says: The ReLU between the layers is missing
"""


def logits_of(state, X):
    values = list(state.values())
    h = X.flatten(1)
    for i in range(0, len(values), 2):
        h = h @ values[i].T + values[i + 1]
    return h
