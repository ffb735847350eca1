def fill_gaps(train, test):
    train, test = pd.DataFrame(train), pd.DataFrame(test)
    means = train.mean()
    return train.fillna(means).fillna(0).to_numpy(), test.fillna(means).fillna(0).to_numpy()
