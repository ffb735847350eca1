class DecayingSGD:
    def __init__(self, lr, decay):
        def rates():
            t = 0
            while True:
                yield lr / (1 + decay * t)
                t += 1

        self.rates = rates()

    def step(self, parameters, gradients):
        rate = next(self.rates)
        for p, g in zip(parameters, gradients, strict=True):
            p[...] = p - rate * g
