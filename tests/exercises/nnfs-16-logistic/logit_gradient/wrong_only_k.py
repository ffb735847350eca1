"""Divides by k only.

loses: two samples, three questions
loses: confident mistakes
loses: other sizes, labels of any type
says: divided by k
"""


def logit_gradient(z, y):
    return (1 / (1 + np.exp(-z)) - y) / z.shape[1]
