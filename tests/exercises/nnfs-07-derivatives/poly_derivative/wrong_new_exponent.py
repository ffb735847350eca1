"""Multiplies by the exponent after it fell.

loses: 5x⁵ + 4x³ − 5 becomes 25x⁴ + 12x²
says: The factor is the old exponent
"""


def poly_derivative(coeffs):
    return [(p - 1) * c for p, c in enumerate(coeffs)][1:] or [0]
