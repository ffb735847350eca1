"""The sum over the samples.

loses: two samples of three classes
loses: other shapes, scores of ±10000, equal scores, one sample
says: This is the sum over the samples
"""


def cross_entropy(logits, y):
    z = logits - logits.amax(1, keepdim=True)
    return (z.exp().sum(1).log() - z[torch.arange(len(y)), y]).sum()
