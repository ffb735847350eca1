def indicators(words, categories):
    k = len(categories)
    code = {c: j for j, c in enumerate(categories)} | {None: k}
    numbers = torch.tensor([code.get(word, k + 1) for word in words])
    return torch.nn.functional.one_hot(numbers, k + 2)[:, : k + 1].to(torch.float32)
