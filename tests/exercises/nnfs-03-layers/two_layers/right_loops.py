"""Sample by sample, neuron by neuron."""


def two_layers(X, W1, b1, W2, b2):
    outputs = []
    for x in X:
        hidden = [sum(x_m * w_m for x_m, w_m in zip(x, w, strict=True)) + b for w, b in zip(W1, b1, strict=True)]
        outputs.append([np.dot(hidden, w) + b for w, b in zip(W2, b2, strict=True)])
    return np.array(outputs)
