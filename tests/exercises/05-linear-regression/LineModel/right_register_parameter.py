class LineModel(nn.Module):
    def __init__(self, d, seed):
        super().__init__()
        start = torch.normal(0.0, 0.01, size=(d, 1), generator=torch.Generator().manual_seed(seed))
        self.register_parameter("W", nn.Parameter(start))
        self.register_parameter("b", nn.Parameter(torch.tensor([0.0])))

    def forward(self, X):
        return torch.matmul(X, self.W) + self.b
