def passes(sizes, n):
    sizes = np.array(sizes)
    p = sizes[:-1] @ sizes[1:] + sizes[1:].sum()
    return [p + 1, 2 * p]
