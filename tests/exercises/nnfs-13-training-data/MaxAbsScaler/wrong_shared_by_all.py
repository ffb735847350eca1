"""Keeps the scale in the class, for all scalers.

loses: later rows by the old scale, beyond 1 where they are
says: Two scalers share one scale
"""


class MaxAbsScaler:
    def fit(self, X):
        r = np.abs(X.astype(float)).max(axis=0)
        MaxAbsScaler.r = np.where(r == 0, 1, r)

    def transform(self, X):
        return (X / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
