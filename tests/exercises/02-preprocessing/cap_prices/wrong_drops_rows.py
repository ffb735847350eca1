"""Drops the dear rows.

loses: four prices
says: The rows above the cap are gone
"""


def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    frame = frame[frame["Price"] <= cap]
    return frame.to_dict("list")
