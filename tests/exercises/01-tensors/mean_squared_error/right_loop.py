def mean_squared_error(y_hat, y):
    total = 0.0
    for i in range(len(y)):
        total += (y_hat[i, 0] - y[i]) ** 2
    return total / len(y)
