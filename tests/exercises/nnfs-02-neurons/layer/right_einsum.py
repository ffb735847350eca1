def layer(X, weights, b):
    return np.einsum("im,jm->ij", X, weights) + b.reshape(1, -1)
