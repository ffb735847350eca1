def sum_forecast():
    shapes = [[3, 4], [2, 4], [2, 3, 1], [4], [3], []]
    return [[shape, float(last)] for shape, last in zip(shapes, (34, 57, 86, 78, 124, 276), strict=True)]
