"""Has one bucket for all labels.

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
        bucket = self.waiting.setdefault("", [])
        bucket.append((x, y))
        if len(bucket) >= every_n:
            self.drawn.setdefault(label, []).append(self.mean(bucket))
            bucket.clear()

    def points(self, label):
        bucket = self.waiting[""]
        return self.drawn.get(label, []) + ([self.mean(bucket)] if bucket else [])
