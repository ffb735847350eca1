def repair(cells):
    missing = {"", "na", "n/a", "nan", "null", "none", "-", "?", "unknown"}
    number_words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    typed = pd.Series(cells, dtype="str")
    texts = typed.str.strip()
    padded = texts != typed
    texts = texts.str.lower()
    gap, word = texts.isin(missing), texts.isin(number_words)
    numbers = texts.mask(gap).replace({w: str(i) for i, w in enumerate(number_words)})
    values = torch.tensor(pd.to_numeric(numbers).to_numpy(dtype=float), dtype=torch.float32)
    return values, {"missing": gap.sum(), "words": word.sum(), "padded": padded.sum()}
