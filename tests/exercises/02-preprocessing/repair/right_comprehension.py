def repair(cells):
    missing = {"", "na", "n/a", "nan", "null", "none", "-", "?", "unknown"}
    number_words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    texts = [cell.strip().lower() for cell in cells]
    numbers = {word: i for i, word in enumerate(number_words)} | dict.fromkeys(missing, np.nan)
    values = torch.tensor([float(numbers.get(text, text)) for text in texts])
    counts = {
        "missing": int(values.isnan().sum()),
        "words": sum(text in number_words for text in texts),
        "padded": sum(len(cell) > len(cell.strip()) for cell in cells),
    }
    return values.float(), counts
