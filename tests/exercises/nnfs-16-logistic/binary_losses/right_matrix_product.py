"""As a sum of products, in floats."""


def binary_losses(y_hat, y):
    p, y = np.minimum(np.maximum(y_hat, 1e-7), 1 - 1e-7), y.astype(np.float64)
    yes, no = np.einsum("ij,ij->i", y, np.log(p)), np.einsum("ij,ij->i", 1 - y, np.log1p(-p))
    return -(yes + no) / y.shape[1]
