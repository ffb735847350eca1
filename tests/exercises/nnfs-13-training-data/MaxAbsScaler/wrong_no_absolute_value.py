"""The maximum without the absolute value.

loses: the example
loses: later rows by the old scale, beyond 1 where they are
says: not the largest *absolute* value
"""


class MaxAbsScaler:
    def fit(self, X):
        r = X.astype(float).max(axis=0)
        self.r = np.where(r == 0, 1, r)

    def transform(self, X):
        return (X / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
