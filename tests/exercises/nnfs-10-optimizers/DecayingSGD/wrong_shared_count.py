"""Counts in the class, which all optimizers share.

loses: four arrays, twelve steps, and a second optimizer beside
"""


class DecayingSGD:
    steps = 0

    def __init__(self, lr, decay):
        type(self).steps = 0
        self.lr, self.decay = lr, decay

    def step(self, parameters, gradients):
        lr = self.lr / (1 + self.decay * self.steps)
        for parameter, gradient in zip(parameters, gradients, strict=True):
            parameter -= lr * gradient
        type(self).steps += 1
