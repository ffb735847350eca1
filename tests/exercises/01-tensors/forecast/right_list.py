def forecast():
    return [(7,), (5,), (1, 5), (4, 2), (2, 1), ()]
