"""The class with most mistakes first, then its favourite: not the most frequent pair.

loses: both directions, equally frequent ones, classes that never come, many samples
"""


def worst_pair(y, y_hat, k):
    wrong = y != y_hat
    true = y[wrong].mode().values.item()
    predicted = y_hat[wrong & (y == true)].mode().values.item()
    return true, predicted, int(((y == true) & (y_hat == predicted)).sum())
