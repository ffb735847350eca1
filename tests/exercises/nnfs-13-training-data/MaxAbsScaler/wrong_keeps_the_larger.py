"""A second fit keeps the larger maximum.

loses: later rows by the old scale, beyond 1 where they are
says: the larger of the two was kept
"""


class MaxAbsScaler:
    def fit(self, X):
        r = np.abs(X.astype(float)).max(axis=0)
        r = np.where(r == 0, 1, r)
        self.r = np.maximum(r, getattr(self, "r", r))

    def transform(self, X):
        return (X / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
