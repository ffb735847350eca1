def prepare(train_csv, test_csv):
    def read(text):
        return pd.read_csv(io.StringIO(text), skipinitialspace=True)

    train, test = read(train_csv), read(test_csv)
    words = [name for name in train if train[name].dtype == "str"]
    train_coded = pd.get_dummies(train, columns=words, dummy_na=True, dtype="float32")
    test_coded = pd.get_dummies(test, columns=words, dummy_na=True, dtype="float32")
    test_coded = test_coded.reindex(columns=train_coded.columns, fill_value=0)
    return {
        "columns": train_coded.columns.tolist(),
        "train": torch.tensor(train_coded.fillna(train.mean(numeric_only=True)).to_numpy(dtype=np.float32)),
        "test": torch.tensor(test_coded.fillna(train.mean(numeric_only=True)).to_numpy(dtype=np.float32)),
    }
