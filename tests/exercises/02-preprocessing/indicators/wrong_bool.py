"""Returns truth values.

loses: five roofs, two of them missing
says: float32 was asked
"""


def indicators(words, categories):
    return torch.tensor([[word == c for c in [*categories, None]] for word in words])
