"""Class by class, without NumPy."""


def guess_loss(counts):
    n = sum(counts)
    loss = 0.0
    for count in counts:
        if count:
            loss += count / n * math.log(n / count)
    return loss
