"""Returns 0 when nothing is asked.

loses: large and small shares, sure and unsure, all good, nothing asked
says: at least one try
"""


def tries_needed(share, probability):
    return int(np.ceil(np.log1p(-probability) / np.log1p(-share))) if share < 1 else 1
