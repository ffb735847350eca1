"""Keeps the decay in the class.

loses: four arrays, twelve steps, and a second optimizer beside
"""


class DecayingSGD:
    def __init__(self, lr, decay):
        DecayingSGD.decay = decay
        self.lr, self.t = lr, 0

    def step(self, parameters, gradients):
        for p, g in zip(parameters, gradients, strict=True):
            p -= self.lr / (1 + self.decay * self.t) * g
        self.t += 1
