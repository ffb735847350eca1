"""Cuts values beyond 1 off.

loses: later rows by the old scale, beyond 1 where they are
says: Values beyond 1 were cut off
"""


class MaxAbsScaler:
    def fit(self, X):
        r = np.abs(X.astype(float)).max(axis=0)
        self.r = np.where(r == 0, 1, r)

    def transform(self, X):
        kind = np.float32 if X.dtype == np.float32 else float
        return np.clip(X / self.r, -1, 1).astype(kind)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
