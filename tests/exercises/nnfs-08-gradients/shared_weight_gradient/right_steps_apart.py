def shared_weight_gradient(w, b, x, t):
    z1 = w * x + b
    miss = 2 * (w * z1 + b - t)
    second = (miss * z1, miss)
    first = (miss * w * x, miss * w)
    return [first[0] + second[0], first[1] + second[1]]
