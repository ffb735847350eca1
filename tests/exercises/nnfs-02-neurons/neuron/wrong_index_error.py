"""Notices only missing weights, and with another error.

loses: lists of different lengths are refused
"""


def neuron(x, w, b):
    z = b
    for m in range(len(x)):
        z += x[m] * w[m]
    return z
