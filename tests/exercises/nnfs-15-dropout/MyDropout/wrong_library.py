"""Inherits the library's layer.

loses: everything
"""


class MyDropout(nn.Dropout):
    def forward(self, X, training=True):
        self.training = training
        return super().forward(X)
