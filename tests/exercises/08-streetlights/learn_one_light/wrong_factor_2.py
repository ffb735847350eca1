"""Keeps the 2 of the slope.

loses: the signal of the text, five steps
says: factor 2
"""


def learn_one_light(x, y, w, lr, steps):
    predictions = []
    for _ in range(steps):
        y_hat = x @ w
        predictions.append(y_hat)
        w = w - lr * 2 * (y_hat - y) * x
    return np.array(predictions)
