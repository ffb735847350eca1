class LineModel(nn.Module):
    def __init__(self, d, seed):
        nn.Module.__init__(self)
        self.b = nn.Parameter(torch.zeros(1))
        self.W = nn.Parameter(torch.empty(d, 1))
        with torch.no_grad():
            self.W.normal_(0, 0.01, generator=torch.Generator().manual_seed(seed))

    def forward(self, X):
        return torch.addmm(self.b, X, self.W)
