"""Forgets the sigmoid.

loses: two samples, three questions
loses: confident mistakes
loses: other sizes, labels of any type
says: the sigmoid is missing
"""


def logit_gradient(z, y):
    return (z - y) / z.size
