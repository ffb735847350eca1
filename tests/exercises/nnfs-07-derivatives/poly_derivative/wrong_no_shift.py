"""Leaves every term in its place.

loses: 5x⁵ + 4x³ − 5 becomes 25x⁴ + 12x²
says: no exponent fell
"""


def poly_derivative(coeffs):
    return [p * c for p, c in enumerate(coeffs)]
