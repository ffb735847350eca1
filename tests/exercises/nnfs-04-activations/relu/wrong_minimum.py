"""The wrong one of the two.

loses: positive entries stay, negative ones become 0
loses: a list, a number, whole numbers, infinity
says: keeps the negative entries
"""


def relu(x):
    return np.minimum(x, 0)
