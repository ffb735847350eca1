def layer_loop(x, weights, b):
    z = list(b)
    for j in range(len(weights)):
        for m in range(len(x)):
            z[j] += weights[j][m] * x[m]
    return z
