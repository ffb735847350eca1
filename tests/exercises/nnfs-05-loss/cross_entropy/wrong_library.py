"""Lets the library do it.

loses: everything
says: Write the formula yourself
"""


def cross_entropy(y_hat, y):
    return nn.CategoricalCrossEntropy().forward(y_hat, y)
