"""Takes 1 for no.

loses: one question
loses: several questions, labels of any type
loses: outright yes and no
says: The labels 0 and 1 are exchanged
"""


def binary_losses(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return -((1 - y) * np.log(p) + y * np.log(1 - p)).mean(axis=1)
