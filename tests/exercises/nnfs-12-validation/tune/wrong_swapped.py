"""Swaps mean and test score.

loses: five sizes, chosen by the mean
loses: equal means, scores that are nan or negative, settings of any kind
says: are swapped
"""


def tune(settings, validate, fit, score_test):
    means = [np.mean(validate(setting)) for setting in settings]
    best = int(np.nanargmax(means))
    return settings[best], score_test(fit(settings[best])), means[best]
