"""Never uses the decay.

loses: four steps with decay 0.1
loses: four arrays, twelve steps, and a second optimizer beside
says: The rate never decays
"""


class DecayingSGD:
    def __init__(self, lr, decay):
        self.lr, self.decay, self.steps = lr, decay, 0

    def step(self, parameters, gradients):
        lr = self.lr
        for parameter, gradient in zip(parameters, gradients, strict=True):
            parameter -= lr * gradient
        self.steps += 1
