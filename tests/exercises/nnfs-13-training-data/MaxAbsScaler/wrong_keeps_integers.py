"""Keeps the dtype of integers, too.

loses: all types of numbers, and nothing handed in is changed
says: `transform` of uint8 is to be float64
"""


class MaxAbsScaler:
    def fit(self, X):
        r = np.abs(X.astype(float)).max(axis=0)
        self.r = np.where(r == 0, 1, r)

    def transform(self, X):
        return (X / self.r).astype(X.dtype)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
