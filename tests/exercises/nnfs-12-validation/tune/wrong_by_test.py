"""Picks by the test score.

loses: five sizes, chosen by the mean
loses: the test set is asked once, at the end, about the chosen model
loses: each setting is validated once, one model is fitted
loses: equal means, scores that are nan or negative, settings of any kind
says: the test set has chosen
says: the test set was asked 5 times
"""


def tune(settings, validate, fit, score_test):
    tests = [score_test(fit(setting)) for setting in settings]
    best = int(np.argmax(tests))
    return settings[best], np.mean(validate(settings[best])), tests[best]
