def neuron_gradients(x, w, b, upstream):
    z = x @ w + b
    grad_z = upstream * (z > 0)
    return np.maximum(z, 0.0), grad_z * w, grad_z * x, grad_z
