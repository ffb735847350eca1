"""What all tests share: the course itself, and the tools that some of them need."""

import os
from pathlib import Path

import pytest

from helpers.course.doctor import apt, has_chromium, has_sandbox
from helpers.course.grade.border.sandbox import Nursery, Zygote
from helpers.course.grade.border.session import Worker
from helpers.course.house import House
from helpers.course.preload import imports

NEEDS = {"needs_chromium": (has_chromium, "chromium"), "needs_bubblewrap": (has_sandbox, "bwrap")}


def pytest_configure(config):
    for marker, (_, tool) in NEEDS.items():
        config.addinivalue_line("markers", f"{marker}: skipped aloud where there is no {tool}; a failure in CI")


def pytest_runtest_setup(item):
    for marker, (there, tool) in NEEDS.items():
        if item.get_closest_marker(marker) and not there():
            sentence = f"{tool} is missing: {apt(tool)}"
            if os.environ.get("CI"):
                pytest.fail(f"{sentence} (CI does not skip)", pytrace=False)
            pytest.skip(sentence)


@pytest.fixture(scope="session")
def house():
    """The course that these tests stand in."""
    return House.find(Path(__file__).parent)


@pytest.fixture(scope="session")
def nursery(house):
    """Where workers come from, in a sandbox where there is one."""
    with Zygote(imports(house, house.chapters()), sandboxed=has_sandbox()) as zygote:
        yield Nursery(zygote.address)


@pytest.fixture
def worker(nursery):
    """A student's side of the border, fresh."""
    worker = Worker(nursery)
    yield worker
    worker.end()
