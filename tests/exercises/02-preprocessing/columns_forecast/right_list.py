def columns_forecast():
    return [(4, 3), (4, 4), (4, 1), (2, 3), (3, 3), (3, 4)]
