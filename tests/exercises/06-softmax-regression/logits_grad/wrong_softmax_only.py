"""Forgets the label.

loses: one sample, and three
says: label is still to be subtracted
"""


def logits_grad(logits, y):
    return torch.softmax(logits, 1) / len(y)
