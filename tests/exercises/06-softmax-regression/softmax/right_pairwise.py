def softmax(X, dim):
    """1 / sum of exp(differences): an infinite exponential makes a 0."""
    Z = X.movedim(dim, -1)
    differences = Z.unsqueeze(-2) - Z.unsqueeze(-1)
    differences = torch.where(Z.unsqueeze(-1) == -torch.inf, torch.inf, differences)
    return (1 / differences.exp().sum(-1)).movedim(-1, dim)
