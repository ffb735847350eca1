"""The plain formula, whose infinity is harmless, without its warning."""


def stable_sigmoid(z):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-z))
