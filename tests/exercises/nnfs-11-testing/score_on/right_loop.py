import math


def score_on(parameters, X, y):
    W1, b1, W2, b2 = (np.asarray(p).tolist() for p in parameters)
    loss, hits = 0.0, 0
    for x, label in zip(np.asarray(X).tolist(), np.asarray(y).tolist(), strict=True):
        hidden = [max(0.0, b1[0][j] + sum(x[m] * W1[m][j] for m in range(len(x)))) for j in range(len(b1[0]))]
        scores = [b2[0][c] + sum(hidden[j] * W2[j][c] for j in range(len(hidden))) for c in range(len(b2[0]))]
        c = label.index(max(label)) if isinstance(label, list) else int(label)
        top = max(scores)
        loss += top + math.log(sum(math.exp(z - top) for z in scores)) - scores[c]
        hits += scores.index(top) == c
    return loss / len(X), hits / len(X)
