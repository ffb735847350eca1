class DecayingSGD:
    def __init__(self, lr, decay):
        self.steps = -1
        self.first = float(lr)
        self.decay = float(decay)

    def rate(self):
        return self.first * (1.0 / (1.0 + self.decay * self.steps))

    def step(self, parameters, gradients):
        self.steps += 1
        for i in range(len(parameters)):
            np.subtract(parameters[i], self.rate() * gradients[i], out=parameters[i])
