def grads_forecast():
    x = 3
    return (2 * x, 2 * x + 2, x, x * x, 5, 0)
