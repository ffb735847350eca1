def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    prices = frame.pop("Price").to_numpy(copy=True)
    prices[prices > cap] = cap
    return dict(frame.to_dict("list"), Price=list(prices))
