"""Fills gaps with 0.

loses: the columns, and the training rows
loses: the test rows, and the dtype of both tensors
"""


def prepare(train_csv, test_csv):
    train, test = (pd.read_csv(io.StringIO(text), skipinitialspace=True) for text in (train_csv, test_csv))
    words = list(train.select_dtypes("str").columns)
    train = pd.get_dummies(train, columns=words, dummy_na=True, dtype=float)
    test = pd.get_dummies(test, columns=words, dummy_na=True, dtype=float)
    test = test.reindex(columns=train.columns, fill_value=0.0)
    train, test = train.fillna(0), test.fillna(0)
    return {
        "columns": list(train.columns),
        "train": torch.tensor(train.to_numpy(), dtype=torch.float32),
        "test": torch.tensor(test.to_numpy(), dtype=torch.float32),
    }
