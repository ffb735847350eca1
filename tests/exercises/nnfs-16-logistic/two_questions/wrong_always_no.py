"""Says no.

loses: the circle and the diagonal, new points
loses: other questions
loses: the same again, and each point for itself
says: the same answer to all
"""


def two_questions(X, Y, X_new):
    return np.zeros((len(X_new), 2), dtype=int)
