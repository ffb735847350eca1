"""Forgets what a no costs.

loses: one question
loses: several questions, labels of any type
loses: outright yes and no
says: part for the label 0 is missing
"""


def binary_losses(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return -(y * np.log(p)).mean(axis=1)
