"""Loops over texts into an array; counts are NumPy numbers."""

GAPS = {"", "na", "n/a", "nan", "null", "none", "-", "?", "unknown"}
WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def one(text):
    return np.nan if text in GAPS else np.float64(WORDS.index(text) if text in WORDS else text)


def repair(cells: list[str]) -> tuple[torch.Tensor, dict[str, int]]:
    texts = [cell.strip().casefold() for cell in cells]
    report = {
        "missing": np.int64(sum(text in GAPS for text in texts)),
        "words": np.int64(sum(text in WORDS for text in texts)),
        "padded": np.int64(sum(len(cell) != len(cell.strip()) for cell in cells)),
    }
    return torch.from_numpy(np.array([one(text) for text in texts], dtype=np.float32)), report
