def mean_squared_error(y_hat, y):
    return (y_hat.flatten() - y).pow(2).mean()
