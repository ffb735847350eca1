def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    total = 0.0
    for values, l1, l2 in ((W, l1_W, l2_W), (b, l1_b, l2_b)):
        for row in values:
            for value in row:
                total += l1 * abs(value) + l2 * value * value
    return total
