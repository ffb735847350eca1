"""Averages without the nan.

loses: equal means, scores that are nan or negative, settings of any kind
says: leaves out the nan
"""


def tune(settings, validate, fit, score_test):
    means = [np.nanmean(validate(setting)) for setting in settings]
    best = int(np.argmax(means))
    return settings[best], means[best], score_test(fit(settings[best]))
