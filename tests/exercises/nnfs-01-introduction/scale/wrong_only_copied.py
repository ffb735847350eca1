"""Mends nothing but the writing into the arguments.

loses: the training data span -1 to 1 in every column
loses: the test data go through the same formula
says: two of the faults are still in
"""


def scale(train, test):
    train, test = train - train.min(), test - test.min()
    return train / train.max(), test / test.max()
