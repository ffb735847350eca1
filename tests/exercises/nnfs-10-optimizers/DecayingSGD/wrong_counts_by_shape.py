"""Counts for each shape: two arrays of one shape count twice.

loses: four arrays, twelve steps, and a second optimizer beside
"""


class DecayingSGD:
    def __init__(self, lr, decay):
        self.lr, self.decay, self.t = lr, decay, {}

    def step(self, parameters, gradients):
        for p, g in zip(parameters, gradients, strict=True):
            t = self.t.get(p.shape, 0)
            p -= self.lr / (1 + self.decay * t) * g
            self.t[p.shape] = t + 1
