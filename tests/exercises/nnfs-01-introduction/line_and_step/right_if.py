def line_and_step(x, w, b):
    z = x * w + b
    if z > 0:
        return z, 1
    return z, 0
