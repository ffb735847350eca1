"""Leaves the loop to the Trainer.

loses: everything
says: uses `Trainer`
"""


class Steps:
    def __init__(self, parameters):
        self.parameters = list(parameters)

    def zero_grad(self):
        for parameter in self.parameters:
            parameter.grad = None

    @torch.no_grad()
    def step(self):
        for parameter in self.parameters:
            parameter -= 0.5 * parameter.grad


def fit(X, y, k):
    class Model(train.Classifier):
        def __init__(self):
            super().__init__()
            self.net = nn.Linear(X.shape[1], k)

        def configure_optimizers(self):
            return Steps(self.parameters())

    class Data(train.DataModule):
        def get_dataloader(self, train):
            return self.get_tensorloader((X, y), train) if train else None

    model = Model()
    train.Trainer(max_epochs=3, plot=False).fit(model, Data())
    return model.net.weight.T, model.net.bias
