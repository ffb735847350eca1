"""Counts before the first step.

loses: four steps with decay 0.1
loses: four arrays, twelve steps, and a second optimizer beside
says: t is 0 there
"""


class DecayingSGD:
    def __init__(self, lr, decay):
        self.lr, self.decay, self.steps = lr, decay, 0

    def step(self, parameters, gradients):
        self.steps += 1
        lr = self.lr / (1 + self.decay * self.steps)
        for parameter, gradient in zip(parameters, gradients, strict=True):
            parameter -= lr * gradient
