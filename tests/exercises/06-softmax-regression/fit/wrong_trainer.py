"""Leaves it to the Trainer.

loses: everything
says: uses `Trainer`
"""


def fit(X, y, k):
    class Model(train.Classifier):
        def __init__(self, lr):
            super().__init__()
            self.net = nn.Linear(X.shape[1], k)

    class Data(train.DataModule):
        def get_dataloader(self, train):
            return self.get_tensorloader((X, y), train) if train else None

    model = Model(0.5)
    train.Trainer(max_epochs=2, plot=False).fit(model, Data())
    return model.net.weight.T, model.net.bias
