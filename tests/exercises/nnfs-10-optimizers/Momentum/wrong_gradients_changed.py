"""Uses the first gradients as velocities.

loses: four arrays, and a second optimizer beside
"""


class Momentum:
    def __init__(self, momentum):
        self.momentum, self.velocities = momentum, None

    def step(self, parameters, gradients, lr):
        for i, g in enumerate(gradients):
            g *= -lr
            if self.velocities is not None:
                g += self.momentum * self.velocities[i]
        self.velocities = [g.copy() for g in gradients]
        for p, v in zip(parameters, self.velocities, strict=True):
            p += v
