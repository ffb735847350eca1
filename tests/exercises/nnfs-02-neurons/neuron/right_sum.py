def neuron(x, w, b):
    return b + sum(x_m * w_m for x_m, w_m in zip(x, w, strict=True))
