"""Tests the model of the last setting.

loses: five sizes, chosen by the mean
loses: the test set is asked once, at the end, about the chosen model
loses: each setting is validated once, one model is fitted
loses: equal means, scores that are nan or negative, settings of any kind
"""


def tune(settings, validate, fit, score_test):
    means = [np.mean(validate(setting)) for setting in settings]
    best = int(np.nanargmax(means))
    model = fit(settings[-1])
    return settings[best], means[best], score_test(model)
