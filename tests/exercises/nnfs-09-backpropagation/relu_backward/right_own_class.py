"""A class of its own, called as the library calls its."""


class ReLU:
    def backward(self, Z, upstream):
        return np.where(Z > 0, upstream, 0)


def relu_backward(Z, upstream):
    return ReLU().backward(Z, upstream)
