def relu_backward(Z, upstream):
    gradient = np.zeros(Z.shape)
    for i, row in enumerate(Z):
        for j, value in enumerate(row):
            if value > 0:
                gradient[i, j] = upstream[i, j]
    return gradient
