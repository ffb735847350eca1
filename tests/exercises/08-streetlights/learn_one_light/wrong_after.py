"""Keeps the predictions after the updates.

loses: the signal of the text, five steps
says: after each update
"""


def learn_one_light(x, y, w, lr, steps):
    predictions = []
    for _ in range(steps):
        y_hat = x @ w
        w = w - lr * (y_hat - y) * x
        predictions.append(x @ w)
    return np.array(predictions)
