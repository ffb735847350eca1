"""Puts the numbers in quotes.

loses: with the stop released it fires for both hands only
says: are to be numbers
"""


def safety_switch():
    return ["1", "1", "-2"], "-1.5"
