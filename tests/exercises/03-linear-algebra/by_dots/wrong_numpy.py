"""Lets NumPy multiply.

loses: everything
says: Your answer uses `numpy`
"""

import numpy as np


def by_dots(A, B):
    return torch.from_numpy(np.dot(A.numpy(), B.numpy()))
