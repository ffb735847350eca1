"""Changes the weights it was given.

loses: the weights you are given stay as they are
says: work on a copy
"""


def learn_one_light(x, y, w, lr, steps):
    predictions = []
    for _ in range(steps):
        y_hat = x @ w
        predictions.append(y_hat)
        w -= lr * (y_hat - y) * x
    return np.array(predictions)
