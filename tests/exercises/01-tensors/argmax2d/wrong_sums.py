"""Takes the row and the column with the greatest sums.

loses: row and column of the greatest value
"""


def argmax2d(M):
    return M.sum(dim=1).argmax().item(), M.sum(dim=0).argmax().item()
