def linear_collapse(layers):
    d = len(layers[0][0])
    X = np.vstack([np.zeros((1, d)), np.eye(d)])
    for W, b in layers:
        X = X @ W + b
    return X[1:] - X[:1], X[:1]
