def layer_loop(x, weights, b):
    return [sum(x_m * w for x_m, w in zip(x, row, strict=True)) + b_j for row, b_j in zip(weights, b, strict=True)]
