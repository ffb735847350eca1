"""Runs the lines instead of forecasting.

loses: everything
says: Your answer uses `pd`
"""


def columns_forecast():
    A = pd.DataFrame({"Rooms": [3, None, 2, 5], "Roof": ["Slate", "Tile", None, "Slate"]})
    B = pd.DataFrame({"City": ["Oslo", "Rome", "Oslo"], "Roof": [float("nan")] * 3})
    frames = [
        pd.get_dummies(A),
        pd.get_dummies(A, dummy_na=True),
        pd.get_dummies(A[["Rooms"]], dummy_na=True),
        pd.get_dummies(A.dropna(), dummy_na=True),
        pd.get_dummies(B),
        pd.get_dummies(B, dummy_na=True),
    ]
    return [frame.shape for frame in frames]
