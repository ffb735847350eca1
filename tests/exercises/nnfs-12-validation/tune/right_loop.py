def tune(settings, validate, fit, score_test):
    best, best_mean = None, -np.inf
    for setting in settings:
        scores = [float(score) for score in validate(setting)]
        mean = sum(scores) / len(scores)
        if mean > best_mean:  # a comparison with nan is false
            best, best_mean = setting, mean
    return best, best_mean, score_test(fit(best))
