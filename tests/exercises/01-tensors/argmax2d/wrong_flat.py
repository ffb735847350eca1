"""Returns the place in the flattened matrix.

loses: row and column of the greatest value
says: the place in the flattened matrix
"""


def argmax2d(M):
    return M.argmax().item()
