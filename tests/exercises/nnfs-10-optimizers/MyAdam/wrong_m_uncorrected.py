"""Corrects the squares only.

loses: the first step is one learning rate
loses: the gradient turns round
loses: three arrays, and a second optimizer beside
loses: other betas and epsilons, a changing rate, zero gradients
says: Only the average of the squares is corrected
"""


class MyAdam:
    def __init__(self, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.beta_1, self.beta_2, self.epsilon = beta_1, beta_2, epsilon
        self.t, self.m, self.c = 0, None, None

    def step(self, parameters, gradients, lr):
        if self.m is None:
            self.m = [np.zeros_like(p) for p in parameters]
            self.c = [np.zeros_like(p) for p in parameters]
        self.t += 1
        for i, (p, g) in enumerate(zip(parameters, gradients, strict=True)):
            self.m[i] = self.beta_1 * self.m[i] + (1 - self.beta_1) * g
            self.c[i] = self.beta_2 * self.c[i] + (1 - self.beta_2) * g**2
            m_hat = self.m[i]
            c_hat = self.c[i] / (1 - self.beta_2**self.t)
            p -= lr * m_hat / (np.sqrt(c_hat) + self.epsilon)
