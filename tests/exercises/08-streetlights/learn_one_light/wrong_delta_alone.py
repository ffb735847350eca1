"""Moves all weights by delta, whatever their input.

loses: dimmed lamps: each weight's share is delta times its own input
says: multiply by the weight's own input
"""


def learn_one_light(x, y, w, lr, steps):
    predictions = []
    for _ in range(steps):
        y_hat = x @ w
        predictions.append(y_hat)
        w = w - lr * (y_hat - y)
    return np.array(predictions)
