class LineModel(nn.Module):
    def __init__(self, d, seed):
        super().__init__()
        W = np.random.default_rng(seed).normal(0, 0.01, (d, 1))
        self.W = nn.Parameter(torch.tensor(W, dtype=torch.float32))
        self.b = nn.Parameter(torch.zeros(1))

    def forward(self, X):
        return X @ self.W + self.b
