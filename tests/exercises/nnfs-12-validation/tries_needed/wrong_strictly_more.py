"""Asks for more than the probability.

loses: large and small shares, sure and unsure, all good, nothing asked
says: reach 0.75 exactly
"""


def tries_needed(share, probability):
    m = 1
    while 1 - (1 - share) ** m <= probability:
        m += 1
    return m
