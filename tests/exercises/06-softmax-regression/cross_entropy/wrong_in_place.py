"""Shifts the caller's scores.

loses: scores and labels stay as they were
says: changed its argument
"""


def cross_entropy(logits, y):
    logits -= logits.amax(1, keepdim=True)
    return (logits.exp().sum(1).log() - logits[torch.arange(len(y)), y]).mean()
