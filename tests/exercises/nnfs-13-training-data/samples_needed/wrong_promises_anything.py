"""Promises something where the errors rise.

loses: at least one sample, and no promise where errors rise
says: that is a ValueError
"""


def samples_needed(sizes, errors, target):
    slope, height = np.polyfit(np.log(sizes), np.log(errors), 1)
    return max(1, int(np.ceil(np.exp((np.log(target) - height) / slope))))
