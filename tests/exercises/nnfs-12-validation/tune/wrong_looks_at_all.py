"""Chooses by validation, but scores every setting on the test set.

loses: the test set is asked once, at the end, about the chosen model
loses: each setting is validated once, one model is fitted
says: asked 5 times; once was allowed
"""


def tune(settings, validate, fit, score_test):
    rows = [(setting, np.mean(validate(setting)), score_test(fit(setting))) for setting in settings]
    means = [row[1] for row in rows]
    return rows[int(np.nanargmax(means))]
