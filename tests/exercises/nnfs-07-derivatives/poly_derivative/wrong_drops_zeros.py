"""Leaves terms with the coefficient 0 out.

loses: 5x⁵ + 4x³ − 5 becomes 25x⁴ + 12x²
says: Terms with the coefficient 0
"""


def poly_derivative(coeffs):
    return [p * c for p, c in enumerate(coeffs) if p * c != 0] or [0]
