"""Takes the columns from the words.

loses: the columns are those of `categories`, in their order, whichever words occur
loses: a word that is no category is a row of zeros
"""


def indicators(words, categories):
    found = sorted({word for word in words if word is not None})
    return torch.tensor([[float(word == c) for c in [*found, None]] for word in words])
