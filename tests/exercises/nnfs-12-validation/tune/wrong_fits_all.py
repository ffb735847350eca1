"""Fits a model for every setting.

loses: each setting is validated once, one model is fitted
says: was to be called once, for the chosen setting
"""


def tune(settings, validate, fit, score_test):
    models = [fit(setting) for setting in settings]
    means = [np.mean(validate(setting)) for setting in settings]
    best = int(np.nanargmax(means))
    return settings[best], means[best], score_test(models[best])
