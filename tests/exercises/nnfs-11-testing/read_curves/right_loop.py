def read_curves(epochs, training, test):
    best, lowest = None, float("inf")
    for epoch, loss in zip(epochs, test, strict=True):
        if loss < lowest:
            best, lowest = epoch, loss
    return [best, test[-1] - training[-1]]
