class Board:
    def __init__(self):
        self.raw, self.sizes = {}, {}

    def draw(self, x, y, label, every_n=1):
        if every_n < 1:
            raise ValueError("every_n must be at least 1")
        self.raw.setdefault(label, []).append([x, y])
        self.sizes[label] = every_n

    def points(self, label):
        raw, size = self.raw[label], self.sizes[label]
        return [np.mean(raw[i : i + size], axis=0).tolist() for i in range(0, len(raw), size)]
