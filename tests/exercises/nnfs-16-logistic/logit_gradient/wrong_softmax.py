"""Softmax over the questions.

loses: two samples, three questions
loses: confident mistakes
loses: other sizes, labels of any type
"""


def logit_gradient(z, y):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return (powers / powers.sum(axis=1, keepdims=True) - y) / z.size
