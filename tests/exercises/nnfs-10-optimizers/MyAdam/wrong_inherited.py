"""Inherits from the library.

loses: everything
says: Write the rule yourself
"""


class MyAdam(nn.Adam):
    def __init__(self, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        super().__init__(1.0, 0.0, beta_1, beta_2, epsilon)
        self.mine = None

    def step(self, parameters, gradients, lr):
        if self.mine is None:
            self.mine = [nn.Parameter(p) for p in parameters]
        self.initial_lr = lr
        for mine, g in zip(self.mine, gradients, strict=True):
            mine.grad = g
        super().step(self.mine)
        for mine, p in zip(self.mine, parameters, strict=True):
            p[...] = mine.value
