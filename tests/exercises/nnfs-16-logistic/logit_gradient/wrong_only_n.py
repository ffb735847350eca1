"""Divides by n only.

loses: two samples, three questions
loses: confident mistakes
loses: other sizes, labels of any type
says: divided by n
"""


def logit_gradient(z, y):
    return (1 / (1 + np.exp(-z)) - y) / len(z)
