"""Multiplies by the slope that has cancelled.

loses: two samples, three questions
loses: confident mistakes
loses: other sizes, labels of any type
says: once too often
"""


def logit_gradient(z, y):
    p = 1 / (1 + np.exp(-z))
    return (p - y) * p * (1 - p) / z.size
