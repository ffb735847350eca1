"""Lets to_numeric coerce, words and all.

loses: the values of four cells
loses: what is neither gap nor number is refused
says: somebody knew that number
"""


def repair(cells):
    typed = pd.Series(cells)
    numbers = pd.to_numeric(typed.str.strip(), errors="coerce")
    report = {"missing": int(numbers.isna().sum()), "words": 0, "padded": int((typed != typed.str.strip()).sum())}
    return torch.tensor(numbers.to_numpy(dtype="float32", copy=True)), report
