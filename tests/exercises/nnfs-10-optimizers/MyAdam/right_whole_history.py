class MyAdam:
    def __init__(self, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.beta_1, self.beta_2, self.epsilon = beta_1, beta_2, epsilon
        self.seen = []

    def step(self, parameters, gradients, lr):
        self.seen.append([g.copy() for g in gradients])
        ages = np.arange(len(self.seen))[::-1]
        for i, p in enumerate(parameters):
            history = np.stack([step[i] for step in self.seen])
            m_hat = np.einsum("t,t...->...", self.weights(self.beta_1, ages), history)
            c_hat = np.einsum("t,t...->...", self.weights(self.beta_2, ages), history**2)
            p -= lr * m_hat / (np.sqrt(c_hat) + self.epsilon)

    @staticmethod
    def weights(beta, ages):
        shares = float(beta) ** ages
        return shares / shares.sum()
