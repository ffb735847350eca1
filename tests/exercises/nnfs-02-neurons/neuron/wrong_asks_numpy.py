"""Leaves the sum to NumPy.

loses: everything
says: Your answer uses `np`
"""


def neuron(x, w, b):
    return np.array(x) @ np.array(w) + b
