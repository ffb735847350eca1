def number(sheet, row, column):
    return 12 * sheet + 4 * row + column


def sum_forecast():
    return (
        ((3, 4), sum(number(s, 2, 3) for s in range(2))),
        ((2, 4), sum(number(1, r, 3) for r in range(3))),
        ((2, 3, 1), sum(number(1, 2, c) for c in range(4))),
        ((4,), sum(number(s, r, 3) for s in range(2) for r in range(3))),
        ((3,), sum(number(s, 2, c) for s in range(2) for c in range(4))),
        ((), sum(range(24))),
    )
