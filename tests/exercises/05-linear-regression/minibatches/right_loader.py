def minibatches(X, y, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    rows = torch.utils.data.TensorDataset(X, y)
    loader = torch.utils.data.DataLoader(rows, batch_size, shuffle=True, generator=own)
    return [tuple(batch) for batch in loader]
