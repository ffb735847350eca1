"""Validates again where a score was nan.

loses: each setting is validated once, one model is fitted
says: was called 2 times; once was asked.
"""


def tune(settings, validate, fit, score_test):
    means = []
    for s in settings:
        m = np.mean(validate(s))
        if m != m:
            m = np.mean(validate(s))
        means.append(m)
    best = int(np.nanargmax(means))
    return settings[best], means[best], score_test(fit(settings[best]))
