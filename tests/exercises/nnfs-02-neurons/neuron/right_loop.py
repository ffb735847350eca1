def neuron(x, w, b):
    if len(x) != len(w):
        raise ValueError(f"{len(x)} inputs, {len(w)} weights")
    z = b
    for m in range(len(x)):
        z += x[m] * w[m]
    return z
