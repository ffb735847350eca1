class Preparation:
    """What is learnt from training rows."""

    def __init__(self, frame):
        self.words = frame.columns[[not pd.api.types.is_numeric_dtype(frame[name]) for name in frame]]
        coded = self.encode(frame)
        self.columns, self.means = coded.columns, coded.mean()

    def encode(self, frame):
        return pd.get_dummies(frame, columns=self.words, dummy_na=True).astype(float)

    def __call__(self, frame):
        coded = self.encode(frame).reindex(columns=self.columns, fill_value=0.0)
        return torch.from_numpy(coded.fillna(self.means).to_numpy(copy=True)).float()


def prepare(train_csv, test_csv):
    train, test = (pd.read_csv(io.StringIO(t), skipinitialspace=True) for t in (train_csv, test_csv))
    preparation = Preparation(train)
    return dict(columns=list(preparation.columns), train=preparation(train), test=preparation(test))
