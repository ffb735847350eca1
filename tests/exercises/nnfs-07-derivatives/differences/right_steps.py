def differences(f, x, h):
    forward = (f(x + h) - f(x)) / ((x + h) - x)
    backward = (f(x) - f(x - h)) / h
    return forward, (forward + backward) / 2
