"""Returns probabilities.

loses: two images of 1 x 2 pixels
loses: nine layers, so that keys have two digits
"""


def logits_of(state, X):
    values = list(state.values())
    h = X.flatten(1)
    for i in range(0, len(values), 2):
        h = (torch.relu(h) if i else h) @ values[i].T + values[i + 1]
    return torch.softmax(h, dim=1)
