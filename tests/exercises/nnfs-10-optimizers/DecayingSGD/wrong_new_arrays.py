"""Puts new arrays into the list.

loses: the arrays themselves move
says: the network still holds the old ones
"""


class DecayingSGD:
    def __init__(self, lr, decay):
        self.lr, self.decay, self.steps = lr, decay, 0

    def step(self, parameters, gradients):
        lr = self.lr / (1 + self.decay * self.steps)
        for i in range(len(parameters)):
            parameters[i] = parameters[i] - lr * gradients[i]
        self.steps += 1
