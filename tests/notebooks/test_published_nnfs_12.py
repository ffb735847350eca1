"""Chapter 12 of *Neural Networks from Scratch in Python* prints no numbers: the answers are held to scikit-learn."""

import numpy as np
import pytest
from sklearn.model_selection import PredefinedSplit, cross_validate
from sklearn.neighbors import KNeighborsClassifier

from helpers import data

NOTEBOOK = "nnfs-12-validation/validation.ipynb"


@pytest.fixture
def spiral():
    return data.spiral(25, 3, np.random.default_rng(2))


def test_the_answer_cross_validates_as_scikit_learn_does(chapter, spiral):
    X, y = spiral
    fold = chapter["stratified_folds"](y, 4, 1)

    def build():
        model = KNeighborsClassifier(3)
        return model.fit, model.predict

    theirs = cross_validate(KNeighborsClassifier(3), X, y, cv=PredefinedSplit(fold), return_train_score=True)
    mine = chapter["cross_validate"](build, X, y, fold)
    assert mine == pytest.approx(
        (theirs["test_score"].mean(), theirs["test_score"].std(), theirs["train_score"].mean())
    )


def test_the_folds_of_the_answer_can_be_handed_to_scikit_learn(chapter, spiral):
    X, y = spiral
    pairs = chapter["kfold_indices"](len(y), 7, 3)
    scores = cross_validate(KNeighborsClassifier(1), X, y, cv=pairs)["test_score"]
    assert sorted(np.concatenate([held for _, held in pairs])) == list(range(len(y)))
    assert len(scores) == 7


def test_sixty_tries_find_the_best_five_percent(chapter):
    """The rule of thumb for random search."""
    assert chapter["tries_needed"](0.05, 0.95) == 59


@pytest.mark.parametrize("number", ["score on the third set: 0.00 off", "blocks [0. 0. 0.]", "formula: 0.954"])
def test_a_reader_finds_what_the_text_says(printed, number):
    assert number in printed
