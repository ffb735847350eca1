"""Sorts the keys as text: 11 comes before 3.

loses: nine layers, so that keys have two digits
"""


def logits_of(state, X):
    h = X.flatten(1)
    names = sorted(key for key in state if key.endswith("weight"))
    for name in names:
        if name != names[0]:
            h = torch.relu(h)
        h = h @ state[name].T + state[name.replace("weight", "bias")]
    return h
