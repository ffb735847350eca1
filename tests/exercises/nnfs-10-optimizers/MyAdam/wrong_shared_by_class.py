"""Keeps count and averages in the class.

loses: three arrays, and a second optimizer beside
"""


class MyAdam:
    memory = {}  # noqa: RUF012 - the mistake

    def __init__(self, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.beta_1, self.beta_2, self.epsilon = beta_1, beta_2, epsilon
        type(self).memory.clear()

    def step(self, parameters, gradients, lr):
        t = self.memory["t"] = self.memory.get("t", 0) + 1
        for i, (p, g) in enumerate(zip(parameters, gradients, strict=True)):
            m, c = self.memory.get(i, (np.zeros_like(p), np.zeros_like(p)))
            m = self.beta_1 * m + (1 - self.beta_1) * g
            c = self.beta_2 * c + (1 - self.beta_2) * g**2
            self.memory[i] = m, c
            m_hat, c_hat = m / (1 - self.beta_1**t), c / (1 - self.beta_2**t)
            p -= lr * m_hat / (np.sqrt(c_hat) + self.epsilon)
