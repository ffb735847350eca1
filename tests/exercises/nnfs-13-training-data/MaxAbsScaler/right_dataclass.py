from dataclasses import dataclass


@dataclass
class MaxAbsScaler:
    r: np.ndarray | None = None

    def fit(self, X):
        self.r = np.maximum(X.max(0).astype(float), -X.min(0).astype(float))
        self.r[self.r == 0] = 1
        return self

    def _as(self, X):
        return X.astype(float), np.float32 if X.dtype == np.float32 else np.float64

    def transform(self, X):
        Z, kind = self._as(X)
        return (Z / self.r).astype(kind)

    def inverse(self, X):
        Z, kind = self._as(X)
        return (Z * self.r).astype(kind)
