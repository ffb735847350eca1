"""Keeps the rate outside, as torch does.

loses: a rate that changes
says: The rate stands outside
"""


class Momentum:
    def __init__(self, momentum):
        self.momentum, self.velocities = momentum, None

    def step(self, parameters, gradients, lr):
        if self.velocities is None:
            self.velocities = [np.zeros_like(p) for p in parameters]
        for p, g, v in zip(parameters, gradients, self.velocities, strict=True):
            v *= self.momentum
            v += g
            p -= lr * v
