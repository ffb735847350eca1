"""Takes classes for 0, 1, 2, …, and loses all others.

loses: other classes, rare ones among them
says: exactly once
"""


def stratified_split(y, seed):
    generator = torch.Generator().manual_seed(seed)
    train, val, test = [], [], []
    for c in range(len(y.unique())):
        places = (y == c).nonzero().flatten()
        places = places[torch.randperm(len(places), generator=generator)]
        m = len(places) // 6
        val.append(places[:m])
        test.append(places[m : 2 * m])
        train.append(places[2 * m :])
    return torch.cat(train), torch.cat(val), torch.cat(test)
