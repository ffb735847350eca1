"""Measures rows.

loses: the example
loses: later rows by the old scale, beyond 1 where they are
loses: a column of zeros, and the way back
loses: all types of numbers, and nothing handed in is changed
says: a feature is a column
"""


class MaxAbsScaler:
    def fit(self, X):
        self.r = np.abs(X.astype(float)).max(axis=1, keepdims=True)

    def transform(self, X):
        return (X / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
