"""Knows chains of three.

loses: sine, line, ReLU and exponential, on an array
loses: a chain without links
"""


def chain(pairs, x):
    (f, df), (g, dg), (h, dh) = pairs
    u = f(x)
    v = g(u)
    return h(v), dh(v) * dg(u) * df(x)
