"""Writes down the address of every number of both."""


def addresses(t):
    t = torch.as_tensor(t)
    places = {t.data_ptr()}
    for size, stride in zip(t.shape, t.stride(), strict=True):
        places = {place + i * stride * t.element_size() for place in places for i in range(size)}
    return places


def shares_memory(a, b):
    return not addresses(a).isdisjoint(addresses(b))
