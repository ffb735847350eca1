"""Takes every spelling of NA for missing, as a person would.

loses: 1 to 4: four spellings of NA
says: A blank in front makes another text, and so do small letters
"""


def missing_forecast():
    return [True, True, True, True, True, False, True, False]
