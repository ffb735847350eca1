"""Takes the sign, which is -1 below 0.

loses: the five lines of the text, at x = 0 and x = 1
"""


def line_and_step(x, w, b):
    z = w * x + b
    return z, int(np.sign(z))
