import math
from fractions import Fraction


def test_samples_needed(accuracy, margin):
    p, m = Fraction(str(accuracy)), Fraction(str(margin))
    return max(1, math.ceil(4 * p * (1 - p) / m**2))
