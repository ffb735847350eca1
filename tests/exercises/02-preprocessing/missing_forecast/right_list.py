def missing_forecast():
    return [True, True, False, False, True, False, True, False]
