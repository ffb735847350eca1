"""Each weight times an error instead of its input.

loses: the signal of the text, five steps
"""


def learn_one_light(x, y, w, lr, steps):
    predictions = []
    for _ in range(steps):
        y_hat = x @ w
        predictions.append(y_hat)
        w = w - lr * (y_hat - y) ** 2
    return np.array(predictions)
