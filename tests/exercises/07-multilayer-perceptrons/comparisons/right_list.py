"""From a dictionary."""


def comparisons():
    answers = {1: "<", 3: "<", 4: "<", 8: "="}
    return [answers.get(i, ">") for i in range(1, 9)]
