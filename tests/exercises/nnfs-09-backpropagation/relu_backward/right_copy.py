def relu_backward(Z, upstream):
    gradient = upstream.copy()
    gradient[Z <= 0] = 0
    return gradient
