def cap_prices(csv_text, cap):
    names, *rows = [line.split(",") for line in csv_text.splitlines()]
    columns = {name: [] for name in names}
    for row in rows:
        for name, cell in zip(names, row, strict=True):
            value = float("nan") if cell == "NA" else float(cell)
            columns[name].append(cap if name == "Price" and value > cap else value)
    return columns
