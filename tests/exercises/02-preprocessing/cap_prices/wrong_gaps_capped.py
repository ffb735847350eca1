"""Takes a gap for a high price.

loses: gaps and other columns stay as they are
says: A missing price is not above the cap
"""


def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    frame["Price"] = frame["Price"].where(frame["Price"] <= cap, cap)
    return frame.to_dict("list")
