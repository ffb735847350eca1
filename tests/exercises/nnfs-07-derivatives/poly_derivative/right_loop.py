def poly_derivative(coeffs):
    if len(coeffs) == 1:
        return [0]
    result = []
    for p in range(1, len(coeffs)):
        result.append(p * coeffs[p])
    return result
