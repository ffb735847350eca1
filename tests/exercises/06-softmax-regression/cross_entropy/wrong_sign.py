"""The sign.

loses: two samples of three classes
says: sign is turned
"""


def cross_entropy(logits, y):
    z = logits - logits.amax(1, keepdim=True)
    return (z[torch.arange(len(y)), y] - z.exp().sum(1).log()).mean()
