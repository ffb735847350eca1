def missing_forecast():
    answers = np.zeros(8, dtype=bool)
    answers[[0, 1, 4, 6]] = True
    return tuple(answers)
