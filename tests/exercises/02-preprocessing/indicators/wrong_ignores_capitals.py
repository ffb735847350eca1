"""Takes slate for Slate.

loses: a word that is no category is a row of zeros
"""


def indicators(words, categories):
    small = [c.lower() for c in categories] + [None]
    return torch.tensor([[float((word and word.lower()) == c) for c in small] for word in words])
