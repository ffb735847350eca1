"""Drops rows with gaps.

loses: gaps and other columns stay as they are
"""


def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    frame = frame.dropna().assign(Price=lambda f: f["Price"].clip(upper=cap))
    return frame.to_dict("list")
