"""Begins with 0, which negative scores never reach.

loses: equal means, scores that are nan or negative, settings of any kind
"""


def tune(settings, validate, fit, score_test):
    best, best_mean = None, 0.0
    for setting in settings:
        mean = np.mean(validate(setting))
        if mean > best_mean:
            best, best_mean = setting, mean
    return best, best_mean, score_test(fit(best))
