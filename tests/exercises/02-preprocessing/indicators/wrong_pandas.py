"""Lets pandas do it.

loses: everything
says: without pandas
"""


def indicators(words, categories):
    column = pd.Series(pd.Categorical(words, categories=categories))
    return torch.tensor(pd.get_dummies(column, dummy_na=True).to_numpy(dtype=float), dtype=torch.float32)
