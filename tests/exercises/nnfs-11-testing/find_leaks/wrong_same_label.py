"""Lets only twins with the same label count.

loses: one copy and two near copies
says: A twin counts with any label
"""


def find_leaks(training, test, tolerance):
    found = []
    for i, (row, label) in enumerate(zip(*test, strict=True)):
        rows = training[0][training[1] == label]
        if len(rows) and np.sqrt(((rows - row) ** 2).sum(axis=1)).min() <= tolerance:
            found.append(i)
    return found
