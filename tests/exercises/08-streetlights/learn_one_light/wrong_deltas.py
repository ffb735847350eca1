"""Returns the deltas.

loses: dimmed lamps: each weight's share is delta times its own input
says: the predictions were asked
"""


def learn_one_light(x, y, w, lr, steps):
    out = []
    for _ in range(steps):
        d = x @ w - y
        out.append(d)
        w = w - lr * d * x
    return np.array(out)
