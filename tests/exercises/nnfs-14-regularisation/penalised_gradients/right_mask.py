def penalised_gradients(X, upstream, W, b, l1=0.0, l2=0.0):
    gradients = []
    for inputs, values in ((X, W), (np.ones((len(X), 1)), b)):
        gradient = inputs.T @ upstream
        gradient[values > 0] += l1
        gradient[values < 0] -= l1
        if l2 > 0:
            gradient += 2 * l2 * values
        gradients.append(gradient)
    return tuple(gradients)
