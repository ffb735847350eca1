"""Returns labels in the place of positions.

loses: seven of one class, twelve of another
loses: other classes, rare ones among them
says: exactly once
"""


def stratified_split(y, seed):
    generator = torch.Generator().manual_seed(seed)
    train, val, test = [], [], []
    for c in y.unique():
        places = (y == c).nonzero().flatten()
        places = places[torch.randperm(len(places), generator=generator)]
        m = len(places) // 6
        val.append(y[places[:m]])
        test.append(y[places[m : 2 * m]])
        train.append(y[places[2 * m :]])
    return torch.cat(train), torch.cat(val), torch.cat(test)
