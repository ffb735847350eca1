"""Gives everybody the shares and asks the library, which clips."""


def guess_loss(counts):
    y = np.repeat(np.arange(len(counts)), counts)
    y_hat = np.tile(counts / counts.sum(), (len(y), 1))
    return nn.CategoricalCrossEntropy().forward(y_hat, y)
