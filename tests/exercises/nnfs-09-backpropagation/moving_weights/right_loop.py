def moving_weights(x, z, upstream):
    moves = np.zeros((len(x), len(z)), dtype=bool)
    for m in range(len(x)):
        for j in range(len(z)):
            grad_z = upstream[j] if z[j] > 0 else 0
            moves[m, j] = x[m] * grad_z != 0
    return moves
