"""Adds the rest to the drawn points when asked.

loses: two labels in turn, each with its own bucket; asking early; two boards
"""


class Board:
    def __init__(self):
        self.waiting, self.drawn = {}, {}

    def mean(self, bucket):
        return tuple(sum(values) / len(bucket) for values in zip(*bucket, strict=True))

    def draw(self, x, y, label, every_n=1):
        if every_n < 1:
            raise ValueError(f"every_n must be at least 1: {every_n}")
        bucket = self.waiting.setdefault(label, [])
        bucket.append((x, y))
        if len(bucket) >= every_n:
            self.drawn.setdefault(label, []).append(self.mean(bucket))
            bucket.clear()

    def points(self, label):
        points, bucket = self.drawn.setdefault(label, []), self.waiting[label]
        if bucket:
            points.append(self.mean(bucket))
        return points
