"""Refuses whatever comes.

loses: everything
"""


def neuron(x, w, b):
    raise ValueError("as many weights as inputs, please")
