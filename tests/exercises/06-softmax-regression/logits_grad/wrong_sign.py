"""Label minus probability.

loses: one sample, and three
says: sign is turned
"""


def logits_grad(logits, y):
    return (F.one_hot(y, logits.shape[1]) - torch.softmax(logits, 1)) / len(y)
