"""Divides by the largest entry, which one below 0 never is.

loses: a matrix in float32, a gradient of zeros that is right, one that is not, a largest entry below 0
"""


def check_grad(f, grad, x):
    x = x.double()
    numeric = torch.zeros_like(x)
    for j in range(x.numel()):
        nudge = torch.zeros_like(x)
        nudge.view(-1)[j] = 1e-6
        numeric.view(-1)[j] = (f(x + nudge) - f(x - nudge)) / 2e-6
    largest = torch.maximum(grad, numeric).max().item()
    return (grad - numeric).abs().max().item() / largest if largest else 0.0
