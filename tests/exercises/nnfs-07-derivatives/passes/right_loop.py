def passes(sizes, n):
    weights = biases = 0
    for i in range(1, len(sizes)):
        weights += sizes[i - 1] * sizes[i]
        biases += sizes[i]
    p = weights + biases
    return p + 1, p + p
