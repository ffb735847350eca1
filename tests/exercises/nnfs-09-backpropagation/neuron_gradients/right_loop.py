def neuron_gradients(x, w, b, upstream):
    z = b
    for x_m, w_m in zip(x, w, strict=True):
        z += x_m * w_m
    if z <= 0:
        return 0, np.zeros(len(x)), np.zeros(len(w)), 0
    grad_x, grad_w = np.empty(len(x)), np.empty(len(w))
    for m in range(len(x)):
        grad_x[m] = upstream * w[m]
        grad_w[m] = upstream * x[m]
    return z, grad_x, grad_w, upstream
