import math


def tries_needed(share, probability):
    if share >= 1 or probability <= share:
        return 1
    return math.ceil(math.log(1 - probability, 1 - share))
