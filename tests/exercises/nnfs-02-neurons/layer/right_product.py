def layer(X, weights, b):
    return X @ weights.T + b
