"""Puts new arrays into the list.

loses: the arrays themselves move
says: put new arrays into the list
"""


class MyAdam:
    def __init__(self, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.b1, self.b2, self.e, self.t, self.s = beta_1, beta_2, epsilon, 0, None

    def step(self, parameters, gradients, lr):
        if self.s is None:
            self.s = [[0 * p, 0 * p] for p in parameters]
        self.t += 1
        for i, (g, s) in enumerate(zip(gradients, self.s, strict=True)):
            s[0] = self.b1 * s[0] + (1 - self.b1) * g
            s[1] = self.b2 * s[1] + (1 - self.b2) * g**2
            parameters[i] = parameters[i] - lr * s[0] / (1 - self.b1**self.t) / (
                np.sqrt(s[1] / (1 - self.b2**self.t)) + self.e
            )
