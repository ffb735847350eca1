def forecast():
    return (10250.0, 196, 80, 32, 256, 1.386)
