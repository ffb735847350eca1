def moving_weights(x, z, upstream):
    return (x[:, None] != 0) & (z[None, :] > 0) & (upstream[None, :] != 0)
