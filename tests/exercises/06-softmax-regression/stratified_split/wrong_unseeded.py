"""Draws from the global stream.

loses: the seed decides
says: same seed gave two splits
"""


def stratified_split(y, seed):
    train, val, test = [], [], []
    for c in y.unique():
        places = (y == c).nonzero().flatten()
        places = places[torch.randperm(len(places))]
        m = len(places) // 6
        val.append(places[:m])
        test.append(places[m : 2 * m])
        train.append(places[2 * m :])
    return torch.cat(train), torch.cat(val), torch.cat(test)
