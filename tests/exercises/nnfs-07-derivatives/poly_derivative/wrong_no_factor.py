"""Shifts and forgets the factor.

loses: 5x⁵ + 4x³ − 5 becomes 25x⁴ + 12x²
loses: random polynomials against measured slopes
says: did not come down as factors
"""


def poly_derivative(coeffs):
    return coeffs[1:] or [0]
