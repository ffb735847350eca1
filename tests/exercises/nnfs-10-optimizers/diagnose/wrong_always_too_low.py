"""Knows one label.

loses: six curves, one of each kind
loses: other curves, nan, infinity and ties among them
"""


def diagnose(losses):
    return "too low"
