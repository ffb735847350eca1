def tune(settings, validate, fit, score_test):
    trials = [(np.mean(validate(setting)), -i, setting) for i, setting in enumerate(settings)]
    trials = [trial for trial in trials if not np.isnan(trial[0])]
    mean, _, setting = sorted(trials, key=lambda trial: trial[:2])[-1]
    return [setting, mean, score_test(fit(setting))]
