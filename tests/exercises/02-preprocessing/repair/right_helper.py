class Report(dict):
    """A dict that counts."""

    def count(self, name, happened):
        self[name] = self.get(name, 0) + bool(happened)


def repair(cells):
    missing = {"", "na", "n/a", "nan", "null", "none", "-", "?", "unknown"}
    number_words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    report, values = Report(), []
    for cell in cells:
        text = cell.strip().casefold()
        report.count("padded", text != cell.casefold())
        report.count("missing", text in missing)
        report.count("words", text in number_words)
        if text in missing:
            text = "nan"
        if text in number_words:
            text = number_words.index(text)
        values.append(np.float32(text))
    return torch.from_numpy(np.array(values)), dict(report)
