from dataclasses import dataclass, field


@dataclass
class Scores:
    held: list = field(default_factory=list)
    train: list = field(default_factory=list)

    def result(self):
        return [np.mean(self.held), np.std(self.held), np.mean(self.train)]


def cross_validate(build, X, y, fold):
    kept = Scores()
    models = [build() for _ in range(len(np.unique(fold)))]
    for f, (learn, predict) in enumerate(models):
        learn(X[fold != f].tolist(), y[fold != f].tolist())
        for target, rows in ((kept.held, fold == f), (kept.train, fold != f)):
            target.append(np.mean(np.asarray(predict(X[rows])) == y[rows]))
    return kept.result()
