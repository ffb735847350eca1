"""Weight by weight, in lists."""


def learn_one_light(x, y, w, lr, steps):
    weights = [float(value) for value in w]
    predictions = []
    for _ in range(steps):
        y_hat = sum(value * weight for value, weight in zip(x, weights, strict=True))
        predictions.append(y_hat)
        weights = [weight - lr * (y_hat - y) * value for value, weight in zip(x, weights, strict=True)]
    return np.array(predictions)
