"""Subtracts from the columns of all labels in each row.

loses: one sample, and three
"""


def logits_grad(logits, y):
    grad = torch.softmax(logits, 1)
    grad[:, y] -= 1
    return grad / len(y)
