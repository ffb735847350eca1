"""Forgets float32 for the test rows alone.

loses: the test rows, and the dtype of both tensors
says: `test` is float64; float32 was asked
"""


def prepare(train_csv, test_csv):
    train, test = (pd.read_csv(io.StringIO(text), skipinitialspace=True) for text in (train_csv, test_csv))
    words = list(train.select_dtypes("str").columns)
    train = pd.get_dummies(train, columns=words, dummy_na=True, dtype=float)
    test = pd.get_dummies(test, columns=words, dummy_na=True, dtype=float)
    test = test.reindex(columns=train.columns, fill_value=0.0)
    means = train.mean()
    return {
        "columns": list(train.columns),
        "train": torch.tensor(train.fillna(means).to_numpy(), dtype=torch.float32),
        "test": torch.tensor(test.fillna(means).to_numpy()),
    }
