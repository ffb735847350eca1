def softmax_backward(s, upstream):
    weighted = upstream * s
    return weighted - s * np.sum(weighted, axis=1)[:, np.newaxis]
