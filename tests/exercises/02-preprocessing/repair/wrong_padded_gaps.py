"""Counts padding only where there is a number.

loses: a worse column: values and report
says: A padded gap was not counted as padded
"""


def repair(cells):
    missing = {"", "na", "n/a", "nan", "null", "none", "-", "?", "unknown"}
    number_words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    values, report = [], {"missing": 0, "words": 0, "padded": 0}
    for cell in cells:
        text = cell.strip().lower()
        if text not in missing:
            report["padded"] += cell != cell.strip()
        if text in missing:
            report["missing"] += 1
            values.append(float("nan"))
        elif text in number_words:
            report["words"] += 1
            values.append(number_words.index(text))
        else:
            values.append(float(text))
    return torch.tensor(values, dtype=torch.float32), report
