class MaxAbsScaler:
    def fit(self, X):
        norms = np.linalg.norm(X.astype(float), ord=np.inf, axis=0) if X.ndim == 1 else np.abs(X * 1.0).max(0)
        self.factors = np.array([1 / norm if norm > 0 else 1.0 for norm in norms])

    def _times(self, X, factors):
        kind = "float32" if str(X.dtype) == "float32" else "float64"
        return (X.astype("float64") @ np.diag(factors)).astype(kind)

    def transform(self, X):
        return self._times(X, self.factors)

    def inverse(self, X):
        return self._times(X, 1 / self.factors)
