"""From the last layer to the first."""


def collapse(layers):
    after = torch.eye(layers[-1][0].shape[1], dtype=layers[-1][0].dtype)
    bias = 0
    for W, b in layers[::-1]:
        bias = bias + torch.einsum("ij,jk->ik", b, after)
        after = torch.einsum("ij,jk->ik", W, after)
    return after, bias
