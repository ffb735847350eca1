def two_paths(u, v, slopes, x):
    u_value, v_value = u[0](x), v[0](x)
    outer = slopes(u_value, v_value)
    return float(outer[0] * u[1](x)) + float(outer[1] * v[1](x))
