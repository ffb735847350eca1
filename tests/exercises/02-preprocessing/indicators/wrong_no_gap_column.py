"""Has no column for gaps.

loses: five roofs, two of them missing
says: shape (5, 3) was asked
"""


def indicators(words, categories):
    return torch.tensor([[float(word == c) for c in categories] for word in words])
