"""Reads the cells instead of forecasting.

loses: everything
says: Your answer uses `pd`
"""


def missing_forecast():
    cells = ["NA", "N/A", " NA", "na", "", "-", "None", "0"]
    text = "cell,number\n" + "".join(f"{cell},0\n" for cell in cells)
    return pd.read_csv(io.StringIO(text))["cell"].isna().tolist()
