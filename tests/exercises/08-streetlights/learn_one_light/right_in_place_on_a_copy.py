"""Updates in place, a copy."""


def learn_one_light(x, y, w, lr, steps):
    w = np.array(w, dtype=float)
    predictions = np.empty(steps)
    for step in range(steps):
        predictions[step] = np.dot(x, w)
        w -= lr * (predictions[step] - y) * x
    return predictions
