"""Rounds, and takes at least one.

loses: other classes, rare ones among them
says: val and test are to hold
"""


def stratified_split(y, seed):
    generator = torch.Generator().manual_seed(seed)
    train, val, test = [], [], []
    for c in y.unique():
        places = (y == c).nonzero().flatten()
        places = places[torch.randperm(len(places), generator=generator)]
        m = max(1, round(len(places) / 6))
        val.append(places[:m])
        test.append(places[m : 2 * m])
        train.append(places[2 * m :])
    return torch.cat(train), torch.cat(val), torch.cat(test)
