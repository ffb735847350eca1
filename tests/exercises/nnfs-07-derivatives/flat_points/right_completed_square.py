def flat_points(a, b, c):
    middle = -b / (3 * a)
    square = middle**2 - c / (3 * a)
    if square < 0:
        return []
    if square == 0:
        return [middle]
    return [middle - np.sqrt(square), middle + np.sqrt(square)]
