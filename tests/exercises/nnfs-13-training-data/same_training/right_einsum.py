def same_training(W, lr, c):
    inverse = c**-1.0
    return np.einsum("dk,d->dk", W, inverse), (lr * inverse * inverse).reshape(len(c), 1)
