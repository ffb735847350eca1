def predict(X, W1, b1, W2, b2):
    rows = []
    for x in X:
        scores = np.maximum(x @ W1 + b1[0], 0) @ W2 + b2[0]
        powers = np.exp(scores - max(scores))
        rows.append(powers / sum(powers))
    return np.array(rows), np.array([int(np.argmax(row)) for row in rows])
