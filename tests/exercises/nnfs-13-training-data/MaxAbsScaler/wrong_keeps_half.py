"""Keeps float16, too.

loses: all types of numbers, and nothing handed in is changed
says: of float16 is to be float64
"""


class MaxAbsScaler:
    def fit(self, X):
        r = np.abs(X.astype(float)).max(axis=0)
        self.r = np.where(r == 0, 1, r)

    def _kind(self, X):
        return X.dtype if X.dtype.kind == "f" else np.float64

    def transform(self, X):
        return (X / self.r).astype(self._kind(X))

    def inverse(self, X):
        return (X * self.r).astype(self._kind(X))
