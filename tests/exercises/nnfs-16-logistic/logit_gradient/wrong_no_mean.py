"""Divides by nothing.

loses: two samples, three questions
loses: confident mistakes
loses: other sizes, labels of any type
says: The mean is missing
"""


def logit_gradient(z, y):
    return 1 / (1 + np.exp(-z)) - y
