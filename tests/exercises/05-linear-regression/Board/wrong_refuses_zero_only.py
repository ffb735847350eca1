"""Refuses 0 only.

loses: every_n below 1 is refused
says: for every_n = -3
"""


class Board:
    def __init__(self):
        self.waiting, self.drawn = {}, {}

    def mean(self, bucket):
        return tuple(sum(values) / len(bucket) for values in zip(*bucket, strict=True))

    def draw(self, x, y, label, every_n=1):
        if every_n == 0:
            raise ValueError("every_n must not be 0")
        bucket = self.waiting.setdefault(label, [])
        bucket.append((x, y))
        if len(bucket) >= every_n:
            self.drawn.setdefault(label, []).append(self.mean(bucket))
            bucket.clear()

    def points(self, label):
        bucket = self.waiting[label]
        return self.drawn.get(label, []) + ([self.mean(bucket)] if bucket else [])
