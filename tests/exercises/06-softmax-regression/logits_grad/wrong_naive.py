"""Overflows.

loses: other shapes, the same label twice, scores of 2000
"""


def logits_grad(logits, y):
    e = torch.exp(logits)
    grad = e / e.sum(1, keepdim=True)
    grad[torch.arange(len(y)), y] -= 1
    return grad / len(y)
