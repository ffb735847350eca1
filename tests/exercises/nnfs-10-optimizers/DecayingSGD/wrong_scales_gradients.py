"""Multiplies the gradients in place.

loses: four arrays, twelve steps, and a second optimizer beside
"""


class DecayingSGD:
    def __init__(self, lr, decay):
        self.lr, self.decay, self.steps = lr, decay, 0

    def step(self, parameters, gradients):
        lr = self.lr / (1 + self.decay * self.steps)
        for parameter, gradient in zip(parameters, gradients, strict=True):
            gradient *= lr
            parameter -= gradient
        self.steps += 1
