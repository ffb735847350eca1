def safety_switch():
    return [0.5, 0.5, -1], -0.75
