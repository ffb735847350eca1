"""Takes the matrix norm `norm(W, 1)`, the largest sum of a column.

loses: all four factors, none of them, and only some
"""


def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    return (
        l1_W * np.linalg.norm(W, 1)
        + l2_W * np.linalg.norm(W) ** 2
        + l1_b * np.linalg.norm(b, 1)
        + l2_b * np.linalg.norm(b) ** 2
    )
