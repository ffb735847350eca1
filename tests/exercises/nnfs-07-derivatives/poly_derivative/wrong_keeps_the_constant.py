"""Loses the linear term and keeps the constant.

loses: x, 2x, 3x², 3x² + 5x and x³ + 2x² − 5x + 7
"""


def poly_derivative(coeffs):
    return [coeffs[0], *[p * c for p, c in enumerate(coeffs)][2:]]
