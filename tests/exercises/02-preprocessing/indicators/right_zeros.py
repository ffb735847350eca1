def indicators(words, categories):
    X = torch.zeros(len(words), len(categories) + 1)
    for i, word in enumerate(words):
        if word is None:
            X[i, -1] = 1
        elif word in categories:
            X[i, categories.index(word)] = 1
    return X
