"""One input, then the rest of the neuron."""


def neuron(x, w, b):
    if len(x) != len(w):
        raise ValueError("x and w must be equally long")
    return neuron(x[1:], w[1:], b + x[0] * w[0]) if x else b
