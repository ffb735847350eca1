def row_and_column(u):
    return [np.expand_dims(u, axis=0), np.expand_dims(u, axis=1)]
