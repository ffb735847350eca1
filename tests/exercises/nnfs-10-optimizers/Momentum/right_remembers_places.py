class Momentum:
    def __init__(self, momentum):
        self.mu, self.old = momentum, None

    def step(self, parameters, gradients, lr):
        here = [p.copy() for p in parameters]
        old = self.old or here
        for p, g, h, o in zip(parameters, gradients, here, old, strict=True):
            p[...] = h + self.mu * (h - o) - lr * g
        self.old = here
