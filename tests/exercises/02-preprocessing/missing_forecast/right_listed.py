def missing_forecast():
    known = {"", "NA", "N/A", "n/a", "<NA>", "NaN", "nan", "NULL", "null", "None", "#N/A"}
    return [cell in known for cell in ("NA", "N/A", " NA", "na", "", "-", "None", "0")]
