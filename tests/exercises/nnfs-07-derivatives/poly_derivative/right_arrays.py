def poly_derivative(coeffs):
    scaled = np.arange(len(coeffs)) * np.array(coeffs)
    return scaled[1:].tolist() if len(coeffs) > 1 else [0]
