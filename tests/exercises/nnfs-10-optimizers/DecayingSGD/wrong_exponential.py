"""Multiplies by the same factor in every step.

loses: four steps with decay 0.1
loses: four arrays, twelve steps, and a second optimizer beside
says: a division by 1 + decay in each step
"""


class DecayingSGD:
    def __init__(self, lr, decay):
        self.lr, self.decay, self.steps = lr, decay, 0

    def step(self, parameters, gradients):
        lr = self.lr / (1 + self.decay) ** self.steps
        for parameter, gradient in zip(parameters, gradients, strict=True):
            parameter -= lr * gradient
        self.steps += 1
