def indicators(words, categories):
    return torch.tensor([[float(word == c) for c in [*categories, None]] for word in words])
