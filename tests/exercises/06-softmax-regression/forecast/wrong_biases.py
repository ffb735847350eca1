"""Without the biases.

loses: 1 to 3: parameters and batches
says: biases are parameters
"""


def forecast():
    return [10240, 196, 80, 32, 256, 1.39]
