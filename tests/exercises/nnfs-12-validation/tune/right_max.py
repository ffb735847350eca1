def tune(settings, validate, fit, score_test):
    table = {i: np.asarray(validate(setting), dtype=float) for i, setting in enumerate(settings)}
    sound = [i for i, scores in table.items() if np.isfinite(scores).all()]
    best = max(sound, key=lambda i: table[i].mean())
    return (settings[best], table[best].mean(), score_test(fit(settings[best])))
