"""Makes the arrays and looks at their shapes."""


def stack_shapes(n, widths):
    shapes = []
    Z = np.zeros((n, widths[0]))
    for k in widths[1:]:
        W, b = np.zeros((Z.shape[1], k)), np.zeros((1, k))
        Z = Z @ W + b
        shapes.append([W.shape, b.shape, Z.shape])
    return tuple(shapes)
