"""Acquits everybody.

loses: three sabotaged networks are convicted where they are wrong
says: was not noticed
"""


def check_gradients(parameters, gradients, X, y, h=1e-5):
    return [0.0, 0.0, 0.0, 0.0]
