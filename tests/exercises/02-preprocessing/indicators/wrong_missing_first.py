"""Puts the column for gaps first.

loses: five roofs, two of them missing
says: The column for missing words stands last
"""


def indicators(words, categories):
    return torch.tensor([[float(word == c) for c in [None, *categories]] for word in words])
