"""Squeezes, and takes the only row for a column.

loses: later rows by the old scale, beyond 1 where they are
"""


class MaxAbsScaler:
    def fit(self, X):
        X = np.squeeze(X.astype(float))
        r = np.abs(X).max(axis=0)
        self.r = np.where(r == 0, 1, r)

    def transform(self, X):
        return (X / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
