"""Adds epsilon before the squares are corrected, as the paper's short form does.

loses: the first step is one learning rate
"""


class MyAdam:
    def __init__(self, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.b1, self.b2, self.e, self.t, self.s = beta_1, beta_2, epsilon, 0, None

    def step(self, parameters, gradients, lr):
        if self.s is None:
            self.s = [[0 * p, 0 * p] for p in parameters]
        self.t += 1
        for p, g, s in zip(parameters, gradients, self.s, strict=True):
            s[0] = self.b1 * s[0] + (1 - self.b1) * g
            s[1] = self.b2 * s[1] + (1 - self.b2) * g**2
            rate = lr * np.sqrt(1 - self.b2**self.t) / (1 - self.b1**self.t)
            p -= rate * s[0] / (np.sqrt(s[1]) + self.e)
