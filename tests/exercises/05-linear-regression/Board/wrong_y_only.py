"""Takes the mean of y only.

loses: five squares, every 2: two means and the rest
says: y has its mean, x has not
"""


class Board:
    def __init__(self):
        self.waiting, self.drawn = {}, {}

    def mean(self, bucket):
        return (bucket[-1][0], sum(y for _, y in bucket) / len(bucket))

    def draw(self, x, y, label, every_n=1):
        if every_n < 1:
            raise ValueError(f"every_n must be at least 1: {every_n}")
        bucket = self.waiting.setdefault(label, [])
        bucket.append((x, y))
        if len(bucket) >= every_n:
            self.drawn.setdefault(label, []).append(self.mean(bucket))
            bucket.clear()

    def points(self, label):
        bucket = self.waiting[label]
        return self.drawn.get(label, []) + ([self.mean(bucket)] if bucket else [])
