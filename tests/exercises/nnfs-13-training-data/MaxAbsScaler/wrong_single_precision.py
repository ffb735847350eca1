"""Computes in float32 and calls it float64.

loses: all types of numbers, and nothing handed in is changed
says: has lost digits: compute in float64.
"""


class MaxAbsScaler:
    def fit(self, X):
        r = np.abs(X.astype(np.float32)).max(axis=0)
        self.r = np.where(r == 0, np.float32(1), r)

    def transform(self, X):
        return (X.astype(np.float32) / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X.astype(np.float32) * self.r).astype(np.float32 if X.dtype == np.float32 else float)
