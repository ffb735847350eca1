def grads_forecast():
    return [6.0, 8.0, 3.0, 9.0, 5.0, 0.0]
