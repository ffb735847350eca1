"""The two steps the other way round.

loses: four prices
loses: gaps and other columns stay as they are
says: the write went into a copy
"""


def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    frame["Price"][frame["Price"] > cap] = cap
    return frame.to_dict("list")
