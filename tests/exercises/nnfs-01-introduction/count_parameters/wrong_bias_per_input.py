"""As many biases as a layer has inputs.

loses: 2 inputs, 3 hidden neurons, 3 outputs
says: it has one a neuron
"""


def count_parameters(sizes):
    return sum(sizes[i] * (sizes[i + 1] + 1) for i in range(len(sizes) - 1))
