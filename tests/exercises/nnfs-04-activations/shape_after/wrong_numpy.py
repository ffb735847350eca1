"""Makes the array and looks.

loses: everything
says: Predict it, without making an array
"""


def shape_after(shape, axis, keepdims):
    return np.zeros(shape).sum(axis=axis, keepdims=keepdims).shape
