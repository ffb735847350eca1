"""Weights from nn.functional, one record read several times."""


def jacobian(A, x):
    own = x.detach().clone().requires_grad_()
    y = torch.tanh(torch.mv(A, own))
    rows = []
    for weights in torch.nn.functional.one_hot(torch.arange(len(y))):
        own.grad = None
        y.backward(gradient=weights.to(y.dtype), retain_graph=True)
        rows.append(own.grad)
    return torch.stack(rows)
