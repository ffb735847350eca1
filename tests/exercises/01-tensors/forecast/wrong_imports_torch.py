"""Fetches torch by a back door.

loses: everything
says: Your answer uses `torch`
"""

import importlib


def forecast():
    t = importlib.import_module("torch")
    return [(7,), (5,), (1, 5), (4, 2), (2, 1), tuple(t.ones(2)[0].size())]
