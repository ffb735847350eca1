import random


def stratified_folds(y, k, seed):
    dice = random.Random(seed)
    rows_of = {}
    for i, label in enumerate(y.tolist()):
        rows_of.setdefault(label, []).append(i)
    fold, turn = [0] * len(y), 0
    for rows in rows_of.values():
        dice.shuffle(rows)
        for i in rows:
            fold[i] = turn
            turn = (turn + 1) % k
    return fold
