"""Leaves the layer to NumPy.

loses: everything
says: Your answer uses `np`
"""


def layer_loop(x, weights, b):
    return (np.array(weights) @ x + b).tolist()
