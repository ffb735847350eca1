"""Averages the gradients.

loses: a constant gradient
loses: four arrays, and a second optimizer beside
loses: a rate that changes
says: A factor (1 - momentum)
"""


class Momentum:
    def __init__(self, momentum):
        self.momentum, self.velocities = momentum, None

    def step(self, parameters, gradients, lr):
        if self.velocities is None:
            self.velocities = [np.zeros_like(p) for p in parameters]
        for p, g, v in zip(parameters, gradients, self.velocities, strict=True):
            v *= self.momentum
            v -= (1 - self.momentum) * lr * g
            p += v
