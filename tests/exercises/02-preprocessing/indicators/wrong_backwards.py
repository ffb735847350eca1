"""Turns the columns of words round.

loses: five roofs, two of them missing
loses: the columns are those of `categories`, in their order, whichever words occur
says: another order than `categories`
"""


def indicators(words, categories):
    return torch.tensor([[float(word == c) for c in [*reversed(categories), None]] for word in words])
