"""Takes the step of the input.

loses: the five lines of the text, at x = 0 and x = 1
"""


def line_and_step(x, w, b):
    return w * x + b, 1 if x > 0 else 0
