"""Counts every array as a step.

loses: four arrays, twelve steps, and a second optimizer beside
says: all arrays of one call are one step
"""


class DecayingSGD:
    def __init__(self, lr, decay):
        self.lr, self.decay, self.steps = lr, decay, 0

    def step(self, parameters, gradients):
        for parameter, gradient in zip(parameters, gradients, strict=True):
            parameter -= self.lr / (1 + self.decay * self.steps) * gradient
            self.steps += 1
