"""A second pair of brackets, then a transpose."""


def row_and_column(u):
    row = np.array([u])
    return row, row.T
