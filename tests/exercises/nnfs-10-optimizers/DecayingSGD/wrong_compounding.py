"""Divides the rate that is there, again and again.

loses: four steps with decay 0.1
loses: four arrays, twelve steps, and a second optimizer beside
says: The rates compound
"""


class DecayingSGD:
    def __init__(self, lr, decay):
        self.lr, self.decay, self.steps = lr, decay, 0

    def step(self, parameters, gradients):
        self.lr *= 1 / (1 + self.decay * self.steps)
        for parameter, gradient in zip(parameters, gradients, strict=True):
            parameter -= self.lr * gradient
        self.steps += 1
