"""Moves every weight of a lit lamp alike.

loses: dimmed lamps: each weight's share is delta times its own input
"""


def learn_one_light(x, y, w, lr, steps):
    predictions = []
    for _ in range(steps):
        y_hat = x @ w
        predictions.append(y_hat)
        w = w - lr * (y_hat - y) * (x != 0)
    return np.array(predictions)
