"""Divides the rest by every_n.

loses: five squares, every 2: two means and the rest
says: divide by how many there are
"""


class Board:
    def __init__(self):
        self.calls, self.every_n = {}, {}

    def draw(self, x, y, label, every_n=1):
        if every_n < 1:
            raise ValueError("every_n must be at least 1")
        self.calls.setdefault(label, []).append((x, y))
        self.every_n[label] = every_n

    def points(self, label):
        calls, size = self.calls[label], self.every_n[label]
        buckets = [calls[i : i + size] for i in range(0, len(calls), size)]
        return [(sum(x for x, _ in bucket) / size, sum(y for _, y in bucket) / size) for bucket in buckets]
