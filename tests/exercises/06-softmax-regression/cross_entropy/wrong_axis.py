"""Softmax down the columns.

loses: two samples of three classes
says: wrong axis
"""


def cross_entropy(logits, y):
    e = torch.exp(logits - logits.amax(0, keepdim=True))
    p = e / e.sum(0, keepdim=True)
    return -torch.log(p[torch.arange(len(y)), y]).mean()
