"""Hands the question back.

loses: W and b are in the state_dict, and forward uses them
loses: W is drawn with standard deviation 0.01, and the seed decides
loses: they train, come back from a saved state, and no random number of others is used
says: `state_dict()` is empty
"""


class LineModel(nn.Module):
    def __init__(self, d, seed):
        torch.manual_seed(seed)
        self.W = 0.01 * torch.randn(d, 1, requires_grad=True)
        self.b = torch.zeros(1, requires_grad=True)
        super().__init__()

    def forward(self, X):
        return X @ self.W + self.b
