def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    def size(values, l1, l2):
        return l1 * np.linalg.norm(np.ravel(values), 1) + l2 * np.einsum("ij,ij->", values, values)

    return np.array(size(W, l1_W, l2_W) + size(b, l1_b, l2_b))
