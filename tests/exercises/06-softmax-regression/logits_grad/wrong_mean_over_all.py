"""Divides by n k.

loses: one sample, and three
says: Divide by the number of samples
"""


def logits_grad(logits, y):
    grad = torch.softmax(logits, 1)
    grad[torch.arange(len(y)), y] -= 1
    return grad / grad.numel()
