"""Stable until the logarithm of 0.

loses: other shapes, scores of ±10000, equal scores, one sample
"""


def cross_entropy(logits, y):
    e = torch.exp(logits - logits.amax(1, keepdim=True))
    p = e / e.sum(1, keepdim=True)
    return -torch.log(p[torch.arange(len(y)), y]).mean()
