def count_parameters(sizes):
    d, k, *rest = sizes
    return d * k + k + (count_parameters([k, *rest]) if rest else 0)
