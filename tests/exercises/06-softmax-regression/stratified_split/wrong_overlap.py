"""Draws each part anew, so that parts overlap.

loses: seven of one class, twelve of another
loses: other classes, rare ones among them
says: exactly once
"""


def stratified_split(y, seed):
    generator = torch.Generator().manual_seed(seed)
    train, val, test = [], [], []
    for c in y.unique():
        places = (y == c).nonzero().flatten()
        m = len(places) // 6
        val.append(places[torch.randperm(len(places), generator=generator)[:m]])
        test.append(places[torch.randperm(len(places), generator=generator)[:m]])
        train.append(places[torch.randperm(len(places), generator=generator)[2 * m :]])
    return torch.cat(train), torch.cat(val), torch.cat(test)
