"""A column for each neuron.

loses: mean and rise
loses: ten minus twice the second
says: Shapes (3, 4) and (3,) were asked
"""


def gauges():
    weights = np.array([[0.25] * 4, [-1, 0, 0, 1], [0, -2, 0, 0]])
    return weights.T, np.array([0, 0, 10])
