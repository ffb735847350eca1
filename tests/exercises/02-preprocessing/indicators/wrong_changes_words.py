"""Puts a text where words are missing, in the caller's list.

loses: neither list is changed
says: changed its argument `words`
"""


def indicators(words, categories):
    for i, word in enumerate(words):
        if word is None:
            words[i] = ""
    columns = [*categories, ""]
    return torch.tensor([[word == c for c in columns] for word in words], dtype=torch.float32)
