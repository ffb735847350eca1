class Momentum:
    def __init__(self, momentum):
        self.mu = momentum
        self.v = {}

    def step(self, parameters, gradients, lr):
        for i, (p, g) in enumerate(zip(parameters, gradients, strict=True)):
            self.v[i] = self.mu * self.v.get(i, 0.0) - lr * g
            p += self.v[i]
