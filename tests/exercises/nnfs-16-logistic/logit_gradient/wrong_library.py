"""Asks the library.

loses: everything
"""


def logit_gradient(z, y):
    loss = nn.SigmoidCrossEntropy()
    loss.forward(z, y)
    return loss.backward()
