"""Trusts the first fold.

loses: five sizes, chosen by the mean
says: best of its first fold
"""


def tune(settings, validate, fit, score_test):
    scores = [validate(setting) for setting in settings]
    best = int(np.nanargmax([s[0] for s in scores]))
    return settings[best], np.mean(scores[best]), score_test(fit(settings[best]))
