def linear_collapse(layers):
    W, b = layers[-1]
    for earlier_W, earlier_b in reversed(layers[:-1]):
        b = earlier_b @ W + b
        W = earlier_W @ W
    return W, b
