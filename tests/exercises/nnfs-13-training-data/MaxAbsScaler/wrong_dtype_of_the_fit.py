"""Float32 only where it was fitted on float32.

loses: all types of numbers, and nothing handed in is changed
says: Fitted on uint8, `transform` of float32 is to be float32
"""


class MaxAbsScaler:
    def fit(self, X):
        r = np.abs(X if X.dtype == np.float32 else X.astype(float)).max(axis=0)
        self.r = np.where(r == 0, 1, r).astype(r.dtype)

    def transform(self, X):
        return X / self.r

    def inverse(self, X):
        return X * self.r
