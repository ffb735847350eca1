"""Empties Z and fills it up in place."""


def scale_add_(Z, X, Y):
    Z.zero_()
    Z += X
    Z += X
    Z += Y
    return Z
