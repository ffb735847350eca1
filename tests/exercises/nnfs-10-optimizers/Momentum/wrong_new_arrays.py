"""Puts new arrays into the list.

loses: the arrays themselves move
says: put new arrays into the list
"""


class Momentum:
    def __init__(self, momentum):
        self.mu, self.v = momentum, None

    def step(self, parameters, gradients, lr):
        if self.v is None:
            self.v = [0.0] * len(parameters)
        for i, g in enumerate(gradients):
            self.v[i] = self.mu * self.v[i] - lr * g
            parameters[i] = parameters[i] + self.v[i]
