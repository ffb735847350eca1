def forecast():
    return (7850.0, 235, 96, 64, 1024, 1.386)
