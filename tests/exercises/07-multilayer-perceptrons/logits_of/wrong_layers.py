"""Builds the network.

loses: everything
says: Compute by matrix products
"""


def logits_of(state, X):
    layers = [nn.Flatten()]
    values = list(state.values())
    for i in range(0, len(values), 2):
        k, d = values[i].shape
        layers += [nn.Linear(d, k, dtype=X.dtype), nn.ReLU()]
    net = nn.Sequential(*layers[:-1])
    net.load_state_dict(state)
    return net(X).detach()
