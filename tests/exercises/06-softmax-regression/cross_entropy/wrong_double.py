"""Softmax, and softmax again.

loses: two samples of three classes
says: A softmax has been taken twice
"""


def cross_entropy(logits, y):
    for _ in range(2):
        e = torch.exp(logits - logits.amax(1, keepdim=True))
        logits = e / e.sum(1, keepdim=True)
    return -torch.log(logits[torch.arange(len(y)), y]).mean()
