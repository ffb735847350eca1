"""Fills every gap with 0.

loses: gaps and other columns stay as they are
says: it is no price of 0
"""


def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text)).fillna(0)
    frame.loc[frame["Price"] > cap, "Price"] = cap
    return frame.to_dict("list")
