def average(old, new, share):
    return share * old + (1 - share) * new


class MyAdam:
    def __init__(self, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.betas, self.epsilon = np.array([beta_1, beta_2]), epsilon
        self.left = np.ones(2)
        self.memory = {}

    def step(self, parameters, gradients, lr):
        self.left = self.left * self.betas
        for i, p in enumerate(parameters):
            m, c = self.memory.get(i, (0.0, 0.0))
            m = average(m, gradients[i], self.betas[0])
            c = average(c, gradients[i] ** 2, self.betas[1])
            self.memory[i] = m, c
            m_hat, c_hat = m / (1 - self.left[0]), c / (1 - self.left[1])
            p[:] = p - lr * m_hat / (c_hat**0.5 + self.epsilon)
