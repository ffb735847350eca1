def row_and_column(u):
    return u.reshape(1, -1), u.reshape(-1, 1)
