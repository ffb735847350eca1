"""A class graded on a dask cluster, of which one worker is killed in mid-run."""

import asyncio
import os
import signal
import socket

import pytest

from helpers.course.grade.run import grade
from helpers.course.house import CourseError, House

distributed = pytest.importorskip("distributed")


@pytest.fixture(autouse=True)
def no_loop_of_another_test():
    """A browser that other tests keep open runs an event loop in this thread, which dask would take for its own."""
    running = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(running)


@pytest.fixture
def cluster(tmp_path):
    """Two worker processes of one thread each."""
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None, "silence_logs": 50}
    with distributed.LocalCluster(**options, local_directory=str(tmp_path / "dask")) as found:
        yield found


@pytest.mark.needs_bubblewrap
def test_a_worker_that_is_killed_loses_nothing(room, cluster):
    students = [f"s{i}" for i in range(6)]
    for student in students:
        room.hand_in(student, "import time\n\ntime.sleep(0.3)\n\n\ndef double(z):\n    return 2 * z")
    killed = []

    def kill_one(done, of):
        if done == 2:
            killed.append(next(iter(cluster.workers.values())).pid)
            os.kill(killed[0], signal.SIGKILL)

    house = House(room.root)
    results = grade(
        house, house.chapters(), scheduler=cluster.scheduler_address, say=lambda sentence: None, advance=kill_one
    )
    assert killed
    assert [(r.student, r.score) for r in results] == [(student, 3) for student in students]
    assert room.scores() == dict.fromkeys(students, 3)


def test_a_scheduler_that_does_not_answer_is_a_sentence(room, monkeypatch):
    monkeypatch.setattr("helpers.course.grade.cluster.SECONDS_TO_CONNECT", 0.5)
    room.hand_in("ada")
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{busy.getsockname()[1]}"
    house = House(room.root)
    with pytest.raises(CourseError, match="No dask scheduler answers at tcp://127"):
        grade(house, house.chapters(), scheduler=address, say=lambda sentence: None)
