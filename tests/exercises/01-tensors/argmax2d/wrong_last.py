"""Takes the last of equal values.

loses: with values below 0, and the greatest twice
says: The first of equal values
"""


def argmax2d(M):
    best, place = M[0, 0], (0, 0)
    for i in range(M.shape[0]):
        for j in range(M.shape[1]):
            if M[i, j] >= best:
                best, place = M[i, j], (i, j)
    return place
