from collections import defaultdict


class Board:
    def __init__(self):
        self.means = defaultdict(list)
        self.sums = defaultdict(lambda: [0.0, 0.0, 0])

    def draw(self, x, y, label, every_n=1):
        if not every_n >= 1:
            raise ValueError(f"draws nothing: every_n={every_n}")
        sums = self.sums[label]
        sums[0], sums[1], sums[2] = sums[0] + x, sums[1] + y, sums[2] + 1
        if sums[2] >= every_n:
            self.means[label].append((sums[0] / sums[2], sums[1] / sums[2]))
            del self.sums[label]

    def points(self, label):
        x, y, count = self.sums.get(label, (0, 0, 0))
        return self.means[label] + ([(x / count, y / count)] if count else [])
