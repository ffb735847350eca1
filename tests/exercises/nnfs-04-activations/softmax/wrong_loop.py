"""Right values, by a loop over the samples.

loses: everything
says: No loop over samples is needed
"""


def softmax(Z):
    rows = []
    for z in Z:
        powers = np.exp(z - z.max())
        rows.append(powers / powers.sum())
    return np.array(rows)
