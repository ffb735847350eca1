"""May ask for no sample at all.

loses: at least one sample, and no promise where errors rise
says: At least one sample is needed
"""


def samples_needed(sizes, errors, target):
    slope, height = np.polyfit(np.log(sizes), np.log(errors), 1)
    if slope >= 0:
        raise ValueError("errors rise")
    n = np.exp((np.log(target) - height) / slope)
    return 0 if n < 1 else int(np.ceil(n))
