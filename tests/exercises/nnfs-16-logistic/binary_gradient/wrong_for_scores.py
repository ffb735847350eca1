"""The gradient with respect to the scores.

loses: three samples, two questions
loses: other sizes, labels of any type
loses: outright yes and no
says: with respect to the scores
"""


def binary_gradient(y_hat, y):
    return (y_hat - y) / y_hat.size
