"""A ReLU at the end.

loses: two images of 1 x 2 pixels
loses: nine layers, so that keys have two digits
says: no ReLU after the last layer
"""


def logits_of(state, X):
    values = list(state.values())
    h = X.flatten(1)
    for i in range(0, len(values), 2):
        h = torch.relu(h @ values[i].T + values[i + 1])
    return h
