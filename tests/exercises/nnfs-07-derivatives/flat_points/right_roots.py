def flat_points(a, b, c):
    if b**2 == 3 * a * c:
        return [-b / (3 * a)]
    found = np.roots([3 * a, 2 * b, c])
    return np.sort(found.real).tolist() if np.isreal(found).all() else []
