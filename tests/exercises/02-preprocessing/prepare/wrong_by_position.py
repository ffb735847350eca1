"""Gives the test columns the training names, by position.

loses: words that only the test file has, its columns in another order, a value far out
"""


def prepare(train_csv, test_csv):
    train, test = (pd.read_csv(io.StringIO(text), skipinitialspace=True) for text in (train_csv, test_csv))
    words = list(train.select_dtypes("str").columns)
    train = pd.get_dummies(train, columns=words, dummy_na=True, dtype=float)
    test = pd.get_dummies(test, columns=words, dummy_na=True, dtype=float)
    test = test.set_axis(train.columns[: test.shape[1]], axis=1).reindex(columns=train.columns, fill_value=0.0)
    means = train.mean()
    train, test = train.fillna(means), test.fillna(means)
    return {
        "columns": list(train.columns),
        "train": torch.tensor(train.to_numpy(), dtype=torch.float32),
        "test": torch.tensor(test.to_numpy(), dtype=torch.float32),
    }
