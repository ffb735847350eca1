"""Takes the last of equal means.

loses: equal means, scores that are nan or negative, settings of any kind
says: this is the last
"""


def tune(settings, validate, fit, score_test):
    best, best_mean = None, -np.inf
    for setting in settings:
        mean = np.mean(validate(setting))
        if mean >= best_mean:
            best, best_mean = setting, mean
    return best, best_mean, score_test(fit(best))
