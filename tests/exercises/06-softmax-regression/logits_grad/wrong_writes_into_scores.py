"""Uses the scores' memory.

loses: scores and labels stay as they were
says: changed its argument
"""


def logits_grad(logits, y):
    grad = logits
    grad -= logits.amax(1, keepdim=True)
    grad.exp_()
    grad /= grad.sum(1, keepdim=True)
    grad[torch.arange(len(y)), y] -= 1
    return grad / len(y)
