"""Returns an empty list for a constant.

loses: a constant becomes [0]
says: of length 0
"""


def poly_derivative(coeffs):
    return [p * c for p, c in enumerate(coeffs)][1:]
