"""Walks through all places, and answers with a list."""


def argmax2d(M):
    row, col = 0, 0
    for i in range(len(M)):
        for j in range(len(M[i])):
            if M[i, j] > M[row, col]:
                row, col = i, j
    return [row, col]
