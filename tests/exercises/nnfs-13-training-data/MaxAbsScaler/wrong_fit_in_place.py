"""Takes absolute values in place.

loses: all types of numbers, and nothing handed in is changed
"""


class MaxAbsScaler:
    def fit(self, X):
        np.absolute(X, out=X)
        r = X.astype(float).max(axis=0)
        self.r = np.where(r == 0, 1, r)

    def transform(self, X):
        return (X / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
