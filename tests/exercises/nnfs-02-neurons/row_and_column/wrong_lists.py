"""Returns nested lists where arrays were asked.

loses: four numbers, both ways
loses: their products, and a single number
"""


def row_and_column(u):
    return [list(u)], [[number] for number in u]
