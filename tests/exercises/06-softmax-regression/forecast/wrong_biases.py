"""Without the biases.

loses: 1 to 3: parameters and batches
says: biases are parameters
"""


def forecast():
    return [7840, 235, 96, 64, 1024, 1.39]
