"""Marks no gap.

loses: five roofs, two of them missing
says: the last column marks it
"""


def indicators(words, categories):
    return torch.tensor([[float(word == c) for c in categories] + [0.0] for word in words])
