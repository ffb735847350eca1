"""Takes the first of each class and ignores the seed.

loses: the seed decides
says: Another seed gave the same split
"""


def stratified_split(y, seed):
    train, val, test = [], [], []
    for c in y.unique():
        places = (y == c).nonzero().flatten()
        m = len(places) // 6
        val.append(places[:m])
        test.append(places[m : 2 * m])
        train.append(places[2 * m :])
    return torch.cat(train), torch.cat(val), torch.cat(test)
