"""Mends a copy of the dear rows and returns that.

loses: four prices
says: Only the rows above the cap came back
"""


def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    frame = frame[frame["Price"] > cap].assign(Price=cap)
    return frame.to_dict("list")
