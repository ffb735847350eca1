"""Takes for granted that there are two axes.

loses: far out, other shapes, and float32 stays float32
"""


def stable_sigmoid(z):
    result = np.empty_like(z)
    for i, row in enumerate(z):
        for j in range(len(row)):
            power = np.exp(-abs(row[j]))
            result[i, j] = (1 if row[j] >= 0 else power) / (1 + power)
    return result
