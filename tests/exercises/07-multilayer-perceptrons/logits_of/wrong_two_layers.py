"""Right for two layers only.

loses: nine layers, so that keys have two digits
"""


def logits_of(state, X):
    values = list(state.values())
    h = X.flatten(1)
    h = torch.relu(h @ values[0].T + values[1])
    return h @ values[2].T + values[3]
