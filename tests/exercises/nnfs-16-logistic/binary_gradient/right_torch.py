import torch


def binary_gradient(y_hat, y):
    p = torch.tensor(np.clip(y_hat, 1e-7, 1 - 1e-7), requires_grad=True)
    t = torch.tensor(np.asarray(y, dtype=float))
    (-(t * p.log() + (1 - t) * (1 - p).log()).mean()).backward()
    return p.grad.numpy()
