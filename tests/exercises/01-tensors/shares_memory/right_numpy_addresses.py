"""The same by NumPy: the start of each array, and its strides in bytes; answers with a NumPy truth value."""


def shares_memory(a, b):
    def places(t):
        array = t.numpy() if isinstance(t, torch.Tensor) else t
        offsets = np.tensordot(np.array(array.strides), np.indices(array.shape), axes=1)
        return array.__array_interface__["data"][0] + np.ravel(offsets)

    return np.isin(places(a), places(b)).any()
