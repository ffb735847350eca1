def cross_entropy(logits, y):
    total = 0.0
    for row, c in zip(logits.tolist(), y.tolist(), strict=True):
        m = max(row)
        total += m + math.log(sum(math.exp(z - m) for z in row)) - row[c]
    return total / len(y)
