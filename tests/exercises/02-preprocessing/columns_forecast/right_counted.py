def columns_forecast():
    rooms, roofs, cities, gap = 1, 2, 2, 1
    first = [[4, rooms + roofs], [4, rooms + roofs + gap]]
    second = [[4, rooms], [4 - 2, rooms + 1 + gap]]
    third = [[3, cities + 1], [3, cities + gap + 1]]
    return tuple(map(tuple, first + second + third))
