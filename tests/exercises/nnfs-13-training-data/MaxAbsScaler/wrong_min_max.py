"""Is another scaler.

loses: the example
loses: later rows by the old scale, beyond 1 where they are
loses: a column of zeros, and the way back
loses: all types of numbers, and nothing handed in is changed
says: Something is subtracted here
"""


class MaxAbsScaler:
    def fit(self, X):
        self.low, self.high = X.min(axis=0), X.max(axis=0)

    def transform(self, X):
        return 2 * (X - self.low) / (self.high - self.low) - 1

    def inverse(self, X):
        return (X + 1) / 2 * (self.high - self.low) + self.low
