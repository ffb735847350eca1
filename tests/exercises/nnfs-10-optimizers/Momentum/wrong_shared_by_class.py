"""Keeps the velocities in the class.

loses: four arrays, and a second optimizer beside
"""


class Momentum:
    velocities = []  # noqa: RUF012 - the mistake

    def __init__(self, momentum):
        self.momentum = momentum
        type(self).velocities.clear()

    def step(self, parameters, gradients, lr):
        for i, (p, g) in enumerate(zip(parameters, gradients, strict=True)):
            if len(self.velocities) <= i:
                self.velocities.append(np.zeros_like(p))
            self.velocities[i] = self.momentum * self.velocities[i] - lr * g
            p += self.velocities[i]
