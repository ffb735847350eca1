"""Seeds the global stream.

loses: they train, come back from a saved state, and no random number of others is used
says: the global random stream has moved
"""


class LineModel(nn.Module):
    def __init__(self, d, seed):
        super().__init__()
        torch.manual_seed(seed)
        self.W = nn.Parameter(0.01 * torch.randn(d, 1))
        self.b = nn.Parameter(torch.zeros(1))

    def forward(self, X):
        return X @ self.W + self.b
