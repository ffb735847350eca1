def tangent(f, x0):
    h = 1e-5
    x1, x2 = x0, x0 + h
    m = (f(x2) - f(x1)) / (x2 - x1)
    return m, f(x2) - m * x2
