"""Scales the caller's list.

loses: random polynomials against measured slopes
says: build a new one
"""


def poly_derivative(coeffs):
    for p in range(len(coeffs)):
        coeffs[p] *= p
    return coeffs[1:] or [0]
