def clamp_params(x0, x1, height):
    """The inner neuron is awake on the left of x1."""
    return np.array([-1.0, x1, -1.0, x1 - x0, height / (x1 - x0)])
