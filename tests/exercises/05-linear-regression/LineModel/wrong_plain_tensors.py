"""Tracks plain tensors.

loses: W and b are in the state_dict, and forward uses them
loses: they train, come back from a saved state, and no random number of others is used
says: `state_dict()` is empty
"""


class LineModel(nn.Module):
    def __init__(self, d, seed):
        super().__init__()
        own = torch.Generator().manual_seed(seed)
        self.W = (0.01 * torch.randn(d, 1, generator=own)).requires_grad_()
        self.b = torch.zeros(1, requires_grad=True)

    def forward(self, X):
        return X @ self.W + self.b
