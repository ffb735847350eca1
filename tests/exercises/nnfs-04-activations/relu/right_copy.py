def relu(x):
    a = np.array(x)
    a[a < 0] = 0
    return a
