"""Uneven weights do as well."""


def safety_switch():
    return np.array([3.0, 2.0, -100.0]), -4
