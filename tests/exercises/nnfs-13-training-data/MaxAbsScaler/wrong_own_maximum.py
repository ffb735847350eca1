"""Measures each set anew.

loses: later rows by the old scale, beyond 1 where they are
loses: a column of zeros, and the way back
says: by a maximum of their own
"""


class MaxAbsScaler:
    def fit(self, X):
        r = np.abs(X.astype(float)).max(axis=0)
        self.r = np.where(r == 0, 1, r)

    def transform(self, X):
        self.fit(X)
        return (X / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
