"""Named once, used often."""


def shapes(n, d, h):
    hidden, out = (n, h), (n, 1)
    return dict(z1=hidden, a1=hidden, y_hat=out, delta_2=out, delta_1=hidden, grad_W2=(h, 1), grad_W1=(d, h))
