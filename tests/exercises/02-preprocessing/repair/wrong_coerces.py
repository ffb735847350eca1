"""Makes a gap of whatever it does not understand.

loses: what is neither gap nor number is refused
says: It became nan
"""


def repair(cells):
    missing = {"", "na", "n/a", "nan", "null", "none", "-", "?", "unknown"}
    number_words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    values, report = [], {"missing": 0, "words": 0, "padded": 0}
    for cell in cells:
        text = cell.strip().lower()
        report["padded"] += cell != cell.strip()
        if text in missing:
            report["missing"] += 1
            values.append(float("nan"))
        elif text in number_words:
            report["words"] += 1
            values.append(number_words.index(text))
        else:
            try:
                values.append(float(text))
            except ValueError:
                values.append(float("nan"))
    return torch.tensor(values, dtype=torch.float32), report
