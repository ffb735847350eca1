"""Lets the library do it.

loses: everything
says: Write the rule yourself
"""


class Momentum:
    def __init__(self, momentum):
        self.momentum, self.memory = momentum, None

    def step(self, parameters, gradients, lr):
        if self.memory is None:
            self.optimizer = nn.SGD(lr=lr, momentum=self.momentum)
            self.memory = [nn.Parameter(p) for p in parameters]
        for parameter, g in zip(self.memory, gradients, strict=True):
            parameter.grad = g
        self.optimizer.step(self.memory)
        for parameter, p in zip(self.memory, parameters, strict=True):
            p[...] = parameter.value
