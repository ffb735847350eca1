"""Works inside the array that it was given; whole numbers fail, too.

loses: five samples with two classes, one class, whole numbers
loses: Z stays as it is
"""


def softmax(Z):
    Z -= Z.max(axis=1, keepdims=True)
    np.exp(Z, out=Z)
    Z /= Z.sum(axis=1, keepdims=True)
    return Z
