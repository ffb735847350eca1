"""Takes a part of a word for the word.

loses: a word that is no category is a row of zeros
"""


def indicators(words, categories):
    return torch.tensor(
        [[float(word is not None and word in c) for c in categories] + [word is None] for word in words]
    )
