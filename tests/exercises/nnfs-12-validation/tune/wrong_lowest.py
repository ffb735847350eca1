"""Picks the lowest mean.

loses: five sizes, chosen by the mean
loses: the test set is asked once, at the end, about the chosen model
loses: each setting is validated once, one model is fitted
loses: equal means, scores that are nan or negative, settings of any kind
says: lowest mean
"""


def tune(settings, validate, fit, score_test):
    means = [np.mean(validate(setting)) for setting in settings]
    best = int(np.nanargmin(means))
    return settings[best], means[best], score_test(fit(settings[best]))
