import math


def find_leaks(training, test, tolerance):
    rows = training[0].tolist()
    return [i for i, row in enumerate(test[0].tolist()) if any(math.dist(row, other) <= tolerance for other in rows)]
