"""Compares the smallest and the largest size, not the line.

loses: at least one sample, and no promise where errors rise
says: that is a ValueError; yours returned
"""


def samples_needed(sizes, errors, target):
    order = np.argsort(sizes)
    e = np.asarray(errors)[order]
    if e[-1] >= e[0]:
        raise ValueError
    s, h = np.polyfit(np.log(sizes), np.log(errors), 1)
    return max(1, int(np.ceil(np.exp((np.log(target) - h) / s))))
