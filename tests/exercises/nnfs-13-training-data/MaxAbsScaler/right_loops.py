class MaxAbsScaler:
    def fit(self, X):
        self.r = []
        for j in range(X.shape[1]):
            largest = max(abs(float(x)) for x in X[:, j])
            self.r.append(largest or 1.0)

    def transform(self, X):
        out = np.empty(X.shape, dtype=X.dtype if X.dtype == np.float32 else float)
        for j, r in enumerate(self.r):
            out[:, j] = X[:, j] / r
        return out

    def inverse(self, X):
        out = np.empty(X.shape, dtype=X.dtype if X.dtype == np.float32 else float)
        for j, r in enumerate(self.r):
            out[:, j] = X[:, j] * r
        return out
