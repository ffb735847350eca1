"""Takes n columns of each row.

loses: two samples of three classes
says: pick one entry a row
"""


def cross_entropy(logits, y):
    z = logits - logits.amax(1, keepdim=True)
    log_p = z - z.exp().sum(1, keepdim=True).log()
    return -log_p[:, y].mean()
