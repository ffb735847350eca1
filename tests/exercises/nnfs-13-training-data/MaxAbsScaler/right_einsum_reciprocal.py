def _kept(method):
    def wrapped(self, X):
        came = method(self, X.astype(np.float64))
        return came.astype(np.float32) if X.dtype == "float32" else came

    return wrapped


class MaxAbsScaler:
    __slots__ = ("factors",)

    def fit(self, X):
        largest = np.max(np.abs(np.array(X, dtype="f8")), axis=0)
        self.factors = np.divide(1.0, largest, out=np.ones_like(largest), where=largest > 0)

    @_kept
    def transform(self, X):
        return np.einsum("nd,d->nd", X, self.factors)

    @_kept
    def inverse(self, X):
        return np.einsum("nd,d->nd", X, 1 / self.factors)
