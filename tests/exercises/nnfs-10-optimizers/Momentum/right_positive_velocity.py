class Momentum:
    def __init__(self, momentum):
        self.share = np.float64(momentum)
        self.downhill = []

    def step(self, parameters, gradients, lr):
        if not self.downhill:
            self.downhill = [0 * p for p in parameters]
        self.downhill = [self.share * d + lr * g for d, g in zip(self.downhill, gradients, strict=True)]
        for p, d in zip(parameters, self.downhill, strict=True):
            np.subtract(p, d, out=p)
