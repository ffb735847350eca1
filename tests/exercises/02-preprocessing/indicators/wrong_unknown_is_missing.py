"""Takes every word that it does not know for a gap.

loses: a word that is no category is a row of zeros
says: An unknown word is not a missing one
"""


def indicators(words, categories):
    k = len(categories)
    return torch.eye(k + 1)[[categories.index(word) if word in categories else k for word in words]]
