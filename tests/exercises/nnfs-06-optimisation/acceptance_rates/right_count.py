def acceptance_rates(loss_fn, start, scales, n, rng):
    here, table = loss_fn(start), []
    for scale in scales:
        accepted = 0
        for _ in range(n):
            if loss_fn(start + scale * rng.standard_normal(start.shape)) < here:
                accepted += 1
        table.append((scale, accepted / n))
    return table
