"""Refuses where a single error rises.

loses: at least one sample, and no promise where errors rise
says: although some of them rise: the slope decides.
"""


def samples_needed(sizes, errors, target):
    order = np.argsort(sizes)
    e = np.asarray(errors)[order]
    if (np.diff(e) > 0).any():
        raise ValueError
    s, h = np.polyfit(np.log(sizes), np.log(errors), 1)
    return max(1, int(np.ceil(np.exp((np.log(target) - h) / s))))
