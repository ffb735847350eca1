"""Takes the absolute value in int8.

loses: all types of numbers, and nothing handed in is changed
says: did integers wrap round?
"""


class MaxAbsScaler:
    def fit(self, X):
        r = np.abs(X).max(axis=0).astype(float)
        self.r = np.where(r == 0, 1, r)

    def transform(self, X):
        return (X / self.r).astype(np.float32 if X.dtype == np.float32 else float)

    def inverse(self, X):
        return (X * self.r).astype(np.float32 if X.dtype == np.float32 else float)
