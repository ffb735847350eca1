def penalised_gradients(X, upstream, W, b, l1=0.0, l2=0.0):
    def pull(values):
        out = np.zeros(values.shape)
        for place, value in np.ndenumerate(values):
            sign = 1 if value > 0 else -1 if value < 0 else 0
            out[place] = l1 * sign + l2 * value + l2 * value
        return out

    return [np.einsum("nd,nk->dk", X, upstream) + pull(W), np.sum(upstream, 0)[None] + pull(b)]
