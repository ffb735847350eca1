"""Reads the list highest power first.

loses: 5x⁵ + 4x³ − 5 becomes 25x⁴ + 12x²
says: highest power first
"""


def poly_derivative(coeffs):
    q = len(coeffs) - 1
    return [(q - i) * c for i, c in enumerate(coeffs[:-1])] or [0]
