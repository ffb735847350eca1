"""Assumes that β is one half.

loses: more than two points, in any order
"""


def samples_needed(sizes, errors, target):
    if np.polyfit(np.log(sizes), np.log(errors), 1)[0] >= 0:
        raise ValueError("errors rise")
    a = np.exp(np.mean(np.log(errors) + 0.5 * np.log(sizes)))
    return max(1, int(np.ceil((a / target) ** 2)))
