import math
import statistics
from functools import reduce


def tune(settings, validate, fit, score_test):
    tried = ((s, statistics.fmean(validate(s))) for s in settings)
    best = reduce(lambda a, b: b if b[1] > a[1] else a, (t for t in tried if not math.isnan(t[1])))
    return best[0], best[1], score_test(fit(best[0]))
