"""Does not clip.

loses: probabilities of 0 and of 1
says: It costs inf
"""


def nll(y_hat, y):
    return np.mean(-np.log(y_hat[np.arange(len(y_hat)), y]))
