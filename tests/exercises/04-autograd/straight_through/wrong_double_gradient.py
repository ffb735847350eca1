"""Has the 2 of the square in the gradient.

loses: loss and gradient
says: The factor ½ cancels
"""


def straight_through(w, x, target):
    error = torch.dot(torch.round(w), x) - target
    return error**2 / 2, 2 * error * x
