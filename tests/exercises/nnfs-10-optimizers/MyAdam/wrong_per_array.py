"""Counts every array as a step.

loses: three arrays, and a second optimizer beside
says: all arrays of one call are one step
"""


class MyAdam:
    def __init__(self, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.beta_1, self.beta_2, self.epsilon = beta_1, beta_2, epsilon
        self.t, self.m, self.c = 0, None, None

    def step(self, parameters, gradients, lr):
        if self.m is None:
            self.m = [np.zeros_like(p) for p in parameters]
            self.c = [np.zeros_like(p) for p in parameters]
        for i, (p, g) in enumerate(zip(parameters, gradients, strict=True)):
            self.t += 1
            self.m[i] = self.beta_1 * self.m[i] + (1 - self.beta_1) * g
            self.c[i] = self.beta_2 * self.c[i] + (1 - self.beta_2) * g**2
            m_hat = self.m[i] / (1 - self.beta_1**self.t)
            c_hat = self.c[i] / (1 - self.beta_2**self.t)
            p -= lr * m_hat / (np.sqrt(c_hat) + self.epsilon)
