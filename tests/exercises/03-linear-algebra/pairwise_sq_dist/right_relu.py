def pairwise_sq_dist(A, B):
    squares = torch.einsum("id,id->i", A, A)[:, None] + torch.einsum("jd,jd->j", B, B)
    return torch.relu(squares - 2 * torch.mm(A, B.T))
