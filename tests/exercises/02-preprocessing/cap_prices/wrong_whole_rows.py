"""Writes whole rows.

loses: four prices
loses: gaps and other columns stay as they are
says: Every column of these rows was written
"""


def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    frame.loc[frame["Price"] > cap] = cap
    return frame.to_dict("list")
