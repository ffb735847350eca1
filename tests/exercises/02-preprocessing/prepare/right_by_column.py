def prepare(train_csv, test_csv):
    train, test = [pd.read_csv(io.StringIO(t), skipinitialspace=True) for t in (train_csv, test_csv)]
    numbers = train.select_dtypes("number").columns
    names, parts = [], ([], [])
    for name in numbers:
        names.append(name)
        for part, frame in zip(parts, (train, test), strict=True):
            part.append(frame[name].fillna(train[name].mean()).to_numpy(dtype=float))
    for name in train.columns.difference(numbers, sort=False):
        for word in sorted(train[name].dropna().unique()):
            names.append(f"{name}_{word}")
            for part, frame in zip(parts, (train, test), strict=True):
                part.append((frame[name] == word).to_numpy(dtype=float))
        names.append(f"{name}_nan")
        for part, frame in zip(parts, (train, test), strict=True):
            part.append(frame[name].isna().to_numpy(dtype=float))
    tensors = [torch.tensor(np.stack(part, axis=1), dtype=torch.float32) for part in parts]
    return {"columns": names, "train": tensors[0], "test": tensors[1]}
