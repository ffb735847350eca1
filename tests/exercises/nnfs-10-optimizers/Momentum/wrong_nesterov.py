"""Looks ahead, as Nesterov does.

loses: a constant gradient
"""


class Momentum:
    def __init__(self, momentum):
        self.mu, self.v = momentum, None

    def step(self, parameters, gradients, lr):
        if self.v is None:
            self.v = [np.zeros_like(p) for p in parameters]
        for p, g, v in zip(parameters, gradients, self.v, strict=True):
            v *= self.mu
            v -= lr * g
            p += self.mu * v - lr * g
