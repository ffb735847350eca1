"""Keeps one velocity for each shape.

loses: four arrays, and a second optimizer beside
"""


class Momentum:
    def __init__(self, momentum):
        self.momentum, self.v = momentum, {}

    def step(self, parameters, gradients, lr):
        for p, g in zip(parameters, gradients, strict=True):
            self.v[p.shape] = self.momentum * self.v.get(p.shape, 0.0) - lr * g
            p += self.v[p.shape]
