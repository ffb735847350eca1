"""The gradient with respect to the predictions.

loses: two samples, three questions
loses: confident mistakes
loses: other sizes, labels of any type
says: the slope of the sigmoid is missing
"""


def logit_gradient(z, y):
    p = np.clip(1 / (1 + np.exp(-z)), 1e-7, 1 - 1e-7)
    return -(y / p - (1 - y) / (1 - p)) / z.size
