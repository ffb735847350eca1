"""Has no column for missing words.

loses: the columns, and the training rows
says: The column for missing roofs is not there
"""


def prepare(train_csv, test_csv):
    train, test = (pd.read_csv(io.StringIO(text), skipinitialspace=True) for text in (train_csv, test_csv))
    words = list(train.select_dtypes("str").columns)
    train = pd.get_dummies(train, columns=words, dtype=float)
    test = pd.get_dummies(test, columns=words, dtype=float)
    test = test.reindex(columns=train.columns, fill_value=0.0)
    means = train.mean()
    train, test = train.fillna(means), test.fillna(means)
    return {
        "columns": list(train.columns),
        "train": torch.tensor(train.to_numpy(), dtype=torch.float32),
        "test": torch.tensor(test.to_numpy(), dtype=torch.float32),
    }
