"""Calls NumPy's own.

loses: everything
says: Your answer uses
"""


def poly_derivative(coeffs):
    return np.polynomial.polynomial.polyder(coeffs).tolist()
