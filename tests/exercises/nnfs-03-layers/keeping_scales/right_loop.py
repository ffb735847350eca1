"""Layer by layer, without NumPy."""


def keeping_scales(widths):
    scales = []
    for layer in range(len(widths) - 1):
        scales.append((2 / widths[layer]) ** 0.5)
    return tuple(scales)
