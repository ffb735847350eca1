import math
from itertools import pairwise


def diagnose(losses):
    losses = [float(loss) for loss in losses]
    steps = len(losses) - 1
    if any(math.isnan(loss) or math.isinf(loss) for loss in losses) or losses[-1] > 10 * losses[0]:
        return "exploding"
    rises = 0
    for before, after in pairwise(losses):
        rises += after > before
    if rises >= steps / 3:
        return "too high"
    if 10 * losses[-1] <= losses[0]:
        return "good"
    middle = losses[len(losses) // 2]
    whole = losses[0] - losses[-1]
    if 10 * (losses[0] - middle) <= whole:
        return "plateau"
    return "over-decayed" if 10 * (middle - losses[-1]) <= whole else "too low"
