def widest(n_in, n_out, budget):
    h = np.arange(1, budget + 2)
    cost = (n_in + 1) * h + (h + 1) * h + (h + 1) * n_out
    return int(np.sum(cost <= budget))
