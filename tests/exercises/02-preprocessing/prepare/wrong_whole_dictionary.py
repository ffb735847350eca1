"""Takes the words of both files.

loses: words that only the test file has, its columns in another order, a value far out
"""


def prepare(train_csv, test_csv):
    train, test = (pd.read_csv(io.StringIO(text), skipinitialspace=True) for text in (train_csv, test_csv))
    words = list(train.select_dtypes("str").columns)
    n, both = len(train), pd.concat([train, test], ignore_index=True)
    both = pd.get_dummies(both, columns=words, dummy_na=True, dtype=float)
    train, test = both[:n], both[n:]
    means = train.mean()
    train, test = train.fillna(means), test.fillna(means)
    return {
        "columns": list(train.columns),
        "train": torch.tensor(train.to_numpy(), dtype=torch.float32),
        "test": torch.tensor(test.to_numpy(), dtype=torch.float32),
    }
