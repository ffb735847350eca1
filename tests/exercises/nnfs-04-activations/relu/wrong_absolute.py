"""The absolute value.

loses: positive entries stay, negative ones become 0
loses: a list, a number, whole numbers, infinity
says: These are absolute values
"""


def relu(x):
    return np.abs(x)
