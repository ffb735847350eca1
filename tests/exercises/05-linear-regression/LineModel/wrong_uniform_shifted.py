"""Draws from 0 to 0.01.

loses: W is drawn with standard deviation 0.01, and the seed decides
says: standard deviation 0.01
"""


class LineModel(nn.Module):
    def __init__(self, d, seed):
        super().__init__()
        own = torch.Generator().manual_seed(seed)
        self.W = nn.Parameter(0.01 * torch.rand(d, 1, generator=own))
        self.b = nn.Parameter(torch.zeros(1))

    def forward(self, X):
        return X @ self.W + self.b
