"""Believes every label.

loses: labels out of range are refused
says: they were accepted
"""


def one_hot(y, k):
    return np.eye(k)[np.asarray(y)]
