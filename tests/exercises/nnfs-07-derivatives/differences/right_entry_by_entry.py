def differences(f, x, h):
    forward, central = np.zeros(len(x)), np.zeros(len(x))
    for i, place in enumerate(x):
        forward[i] = (f(place + h) - f(place)) / h
        central[i] = (f(place + h) - f(place - h)) / h / 2
    return [forward, central]
