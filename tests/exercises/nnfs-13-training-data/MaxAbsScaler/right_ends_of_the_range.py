def as_real(X):
    return np.array(X, dtype=np.float32 if X.dtype == np.float32 else np.float64)


class MaxAbsScaler:
    """Keep the scale in one type, and hand it out in the type of the data."""

    def fit(self, X):
        X = as_real(X)
        self.scale = np.maximum(X.max(axis=0), -X.min(axis=0)).astype(np.float64)
        self.scale[self.scale == 0] = 1
        return self

    def transform(self, X):
        X = as_real(X)
        X /= self.scale.astype(X.dtype)
        return X

    def inverse(self, X):
        X = as_real(X)
        return X * self.scale.astype(X.dtype)
