class MyAdam:
    def __init__(self, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.b = np.array([beta_1, beta_2])
        self.power = np.ones(2)
        self.e = epsilon
        self.s = None

    def step(self, parameters, gradients, lr):
        self.power = self.power * self.b
        if self.s is None:
            self.s = [np.zeros((2, *p.shape)) for p in parameters]
        for p, g, s in zip(parameters, gradients, self.s, strict=True):
            shape = (2,) + (1,) * p.ndim
            b = self.b.reshape(shape)
            s[...] = b * s + (1 - b) * np.stack([g, g**2])
            mh, ch = s / (1 - self.power.reshape(shape))
            p -= lr * mh / (np.sqrt(ch) + self.e)
