def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    return frame.assign(Price=frame["Price"].clip(upper=cap)).to_dict("list")
