import torch


def kfold_indices(n, k, seed):
    rows = torch.randperm(n, generator=torch.Generator().manual_seed(seed))
    return [(rows[~torch.isin(rows, part)].numpy(), part.numpy()) for part in rows.tensor_split(k)]
