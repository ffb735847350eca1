def stratified_split(y, seed):
    order = torch.randperm(len(y), generator=torch.Generator().manual_seed(seed))
    part = torch.zeros(len(y), dtype=torch.int64)
    for c in torch.unique(y):
        places = order[y[order] == c]
        m = len(places) // 6
        part[places[:m]] = 1
        part[places[m : 2 * m]] = 2
    return [torch.where(part == number)[0] for number in range(3)]
