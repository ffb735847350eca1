def cap_prices(csv_text, cap):
    frame = pd.read_csv(io.StringIO(csv_text))
    frame.loc[frame["Price"] > cap, "Price"] = cap
    return {name: frame[name].tolist() for name in frame}
