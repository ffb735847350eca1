"""Clips every column.

loses: gaps and other columns stay as they are
says: Other columns were limited, too
"""


def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    frame = frame.clip(upper=cap)
    return frame.to_dict("list")
