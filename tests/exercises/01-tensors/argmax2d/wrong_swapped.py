"""Returns (col, row).

loses: row and column of the greatest value
says: have changed places
"""


def argmax2d(M):
    row, col = divmod(M.argmax().item(), M.shape[1])
    return col, row
