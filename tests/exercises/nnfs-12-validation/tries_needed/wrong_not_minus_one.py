"""All tries miss with the probability.

loses: the best five percent, nine times in ten
loses: large and small shares, sure and unsure, all good, nothing asked
says: 1 minus it was to be used
"""


def tries_needed(share, probability):
    if share == 1 or probability == 0:
        return 1
    return max(1, int(np.ceil(np.log(probability) / np.log1p(-share))))
