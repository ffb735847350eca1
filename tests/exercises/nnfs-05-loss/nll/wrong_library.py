"""Lets the library do it.

loses: everything
says: Write the formula yourself
"""


def nll(y_hat, y):
    return nn.CategoricalCrossEntropy().forward(y_hat, np.asarray(y))
