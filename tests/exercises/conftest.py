"""Every exercise, and every answer of its bank, is a test case."""

from tests.exercises.bank import questions


def pytest_generate_tests(metafunc):
    if "question" not in metafunc.fixturenames:
        return
    found = questions()
    if "wrong" in metafunc.fixturenames or "right" in metafunc.fixturenames:
        kind = "wrong" if "wrong" in metafunc.fixturenames else "right"
        cases = [(q, path) for q in found for path in sorted(q.folder.glob(f"{kind}_*.py"))]
        ids = [f"{q.chapter.name}/{q.exercise.name}/{path.stem}" for q, path in cases]
        metafunc.parametrize(("question", kind), cases, ids=ids)
    else:
        metafunc.parametrize("question", found, ids=[f"{q.chapter.name}/{q.exercise.name}" for q in found])
