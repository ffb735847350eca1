"""Takes 1 where 0 is asked.

loses: every_n below 1 is refused
says: for every_n = 0
"""


class Board:
    def __init__(self):
        self.waiting, self.drawn = {}, {}

    def mean(self, bucket):
        return tuple(sum(values) / len(bucket) for values in zip(*bucket, strict=True))

    def draw(self, x, y, label, every_n=1):
        every_n = max(1, every_n)
        bucket = self.waiting.setdefault(label, [])
        bucket.append((x, y))
        if len(bucket) >= every_n:
            self.drawn.setdefault(label, []).append(self.mean(bucket))
            bucket.clear()

    def points(self, label):
        bucket = self.waiting[label]
        return self.drawn.get(label, []) + ([self.mean(bucket)] if bucket else [])
