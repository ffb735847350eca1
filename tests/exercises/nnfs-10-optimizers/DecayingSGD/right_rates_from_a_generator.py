from itertools import count


class DecayingSGD:
    def __init__(self, lr, decay):
        self.rates = (lr / (1 + decay * t) for t in count())

    def step(self, parameters, gradients):
        rate = next(self.rates)
        for parameter, gradient in zip(parameters, gradients, strict=True):
            parameter[...] = parameter - np.float64(rate) * gradient
