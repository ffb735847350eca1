from dataclasses import dataclass
from typing import Any


@dataclass
class Trial:
    setting: Any
    scores: list

    @property
    def mean(self):
        m = sum(self.scores) / len(self.scores)
        return m if m == m else -float("inf")


def tune(settings, validate, fit, score_test):
    best = max([Trial(s, validate(s)) for s in settings], key=lambda t: t.mean)
    return best.setting, best.mean, score_test(fit(best.setting))
