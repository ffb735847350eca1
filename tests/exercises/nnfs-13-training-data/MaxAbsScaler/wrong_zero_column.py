"""Divides zeros by zero.

loses: a column of zeros, and the way back
says: A column of zeros became nan
"""


class MaxAbsScaler:
    def fit(self, X):
        self.r = np.abs(X.astype(float)).max(axis=0)

    def transform(self, X):
        return (X / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
