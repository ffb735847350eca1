def poly_derivative(coeffs):
    powers = range(1, len(coeffs))
    return [power * c for power, c in zip(powers, coeffs[1:], strict=True)] or [0.0]
