"""Wanted minus predicted.

loses: two samples, three questions
loses: confident mistakes
loses: other sizes, labels of any type
says: predicted minus wanted
"""


def logit_gradient(z, y):
    return (y - 1 / (1 + np.exp(-z))) / z.size
