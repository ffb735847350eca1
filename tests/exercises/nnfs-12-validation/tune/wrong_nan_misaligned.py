"""Drops the nan means, and counts places among what is left.

loses: equal means, scores that are nan or negative, settings of any kind
"""


def tune(settings, validate, fit, score_test):
    means = [np.mean(validate(s)) for s in settings]
    means = [m for m in means if m == m]
    best = int(np.argmax(means))
    return settings[best], means[best], score_test(fit(settings[best]))
