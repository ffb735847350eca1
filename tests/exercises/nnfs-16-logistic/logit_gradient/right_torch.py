import torch


def logit_gradient(z, y):
    s = torch.tensor(z, requires_grad=True)
    torch.nn.functional.binary_cross_entropy_with_logits(s, torch.tensor(y).double()).backward()
    return s.grad.numpy()
