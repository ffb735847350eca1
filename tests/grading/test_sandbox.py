"""What a student's code can reach: nothing but itself, and not much of that."""

import errno
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import uuid

import pytest

from helpers.course import doctor
from helpers.course.grade.border import proof, sandbox, seccomp
from helpers.course.grade.border.sandbox import Nursery, SandboxError, Zygote
from helpers.course.grade.border.session import Worker

pytestmark = pytest.mark.needs_bubblewrap

SOURCE = (sandbox.Path(proof.attacks.__file__)).read_text(encoding="utf-8")


@pytest.fixture
def attack(worker):
    """Run an attack by its name."""
    worker.run(SOURCE)
    return lambda name, *args: worker.find(name, "")(*args)


def sleeper(word):
    """Source of a process that does nothing under a name."""
    return f"import subprocess, sys\ncommand = [sys.executable, '-c', 'import time; time.sleep(600)', {word!r}]\n"


def test_no_attack_gets_hold_of_anything(worker, house):
    found = proof.attack(worker, house)
    assert len(found) == 11
    assert not any(found.values()), found


def test_doctor_names_the_attack_that_got_hold_of_something(house, monkeypatch):
    monkeypatch.setattr(proof, "prove", lambda house: {"reach a network": ["1.1.1.1"], "write anything": []})
    finding = next(f for f in doctor.examine(house) if "attacks" in f.what)
    assert not finding.there and "reach a network" in finding.mend and "write" not in finding.mend


def test_the_attacks_do_find_something_where_there_is_no_sandbox(house):
    with Zygote([], sandboxed=False) as zygote, socket.create_server(("127.0.0.1", 0)) as server:
        worker = Worker(Nursery(zygote.address))
        worker.run(SOURCE)
        assert worker.find("reads", "")([str(house.solutions)])
        assert worker.find("connects", "")(server.getsockname()[1])
        worker.end()


def test_a_course_that_a_student_can_see_would_be_found(attack):
    assert attack("reads", ["/usr", "/no/such"]) == ["/usr"]


def test_processes_without_end_cost_only_the_worker(attack, worker):
    with pytest.raises(BaseException, match="ended Python"):
        attack("multiplies", 5000)
    assert worker.run("here = 1") == ""
    assert worker.find("here", "") == 1


def says(program, architecture, number, argument=0):
    """What a filter says of a call: as the kernel runs it."""
    place, value = 0, 0
    shown = {seccomp._NUMBER: number, seccomp._ARCHITECTURE: architecture, seccomp._FIRST_ARGUMENT: argument}
    while True:
        code, yes, no, operand = program[place]
        if code == seccomp._RETURN:
            return operand
        if code == seccomp._LOAD:
            value, yes, no = shown[operand], 0, 0
        holds = {seccomp._EQUAL: value == operand, seccomp._AT_LEAST: value >= operand}.get(code, value & operand)
        place += 1 + (yes if holds else no)


@pytest.mark.parametrize(("machine", "read", "clone", "unshare"), [("x86_64", 0, 56, 272), ("aarch64", 63, 220, 97)])
def test_the_filter_refuses_what_it_should_on_either_kind_of_machine(machine, read, clone, unshare):
    program, architecture = seccomp._program(machine), seccomp._ARCHITECTURES[machine]
    refused, unknown = seccomp._ERROR | errno.EPERM, seccomp._ERROR | errno.ENOSYS
    assert says(program, architecture, read) == says(program, architecture, clone, signal.SIGCHLD) == seccomp._ALLOW
    assert says(program, architecture, unshare) == says(program, architecture, clone, 0x10000011) == refused
    assert says(program, architecture, 435) == says(program, architecture, seccomp._X32 + read) == unknown
    assert says(program, 0x40000003, read) == seccomp._KILL  # calls of 32 bits


def test_memory_of_many_processes_is_counted_together(worker):
    took = "import os, time\nfor _ in range(6):\n    if os.fork() == 0:\n        x = bytearray(b'x') * (400 << 20)\n"
    assert "ended Python" in worker.run(f"{took}        time.sleep(60)\ntime.sleep(60)")


def test_memory_of_many_programs_is_counted_together(worker):
    """Each takes less than a worker is born with, which a fresh program does not share."""
    took = "import time; x = bytearray(b'x') * (200 << 20); time.sleep(60)"
    many = (
        f"import subprocess, sys, time\nfor _ in range(12): subprocess.Popen([sys.executable, '-S', '-c', {took!r}])\n"
    )
    assert "ended Python" in worker.run(many + "time.sleep(60)")


def test_memory_of_processes_that_will_not_be_looked_at_is_counted(worker):
    took = "import ctypes, os, time\nctypes.CDLL(None).prctl(4, 0)\nfor _ in range(6):\n    if os.fork() == 0:\n"
    assert "ended Python" in worker.run(
        f"{took}        x = bytearray(b'x') * (400 << 20); time.sleep(60)\ntime.sleep(60)"
    )


def test_what_a_worker_shares_with_others_is_not_counted_as_its_own(worker):
    many = "import os, time\nfor _ in range(12):\n    if os.fork() == 0:\n        time.sleep(1); os._exit(0)\n"
    assert worker.run(many + "time.sleep(1)") == ""


def test_two_checkers_have_workers_of_their_own_which_know_nothing_of_each_other():
    with Zygote([]) as zygote:
        one, other = (Worker(Nursery(zygote.address)) for _ in range(2))
        assert one.run("import os; here = 1; made = open('mine', 'w').write('x')") == ""
        assert other.run("import os; seen = os.listdir('.') + os.listdir('/proc'); mine = os.getpid()") == ""
        assert other.find("seen", "") == []
        assert one.run(SOURCE) == other.run(SOURCE) == ""
        assert one.find("calls_out", "")("attack") == other.find("calls_out", "")("attack") == []
        assert one.find("calls_out", "")("attack") == ["attack"]  # itself
        assert one.run("mine = os.getpid()") == ""
        assert one.find("mine", "") == other.find("mine", "") == 1  # each is the first process of its namespace
        other.end()
        assert one.find("here", "") == 1
        one.end()


def test_files_do_not_fill_the_disk(attack):
    assert attack("fills_the_disk") == []


def test_one_array_too_many_is_a_memory_error(worker):
    assert worker.run("import numpy\nx = numpy.ones(3 * 2**28)").startswith("raised MemoryError")


def test_a_worker_that_is_killed_takes_its_tree_along(worker):
    word = f"tree-{uuid.uuid4()}"
    assert (
        worker.run(sleeper(word) + "subprocess.Popen(command, start_new_session=True); subprocess.Popen(command)") == ""
    )
    time.sleep(0.2)  # a process has its command line a moment after its birth
    assert len(proof.survivors(word, seconds=0)) == 2
    worker.end()
    assert proof.survivors(word) == []


def test_no_process_survives_a_checker_that_is_killed(tmp_path):
    word = f"orphan-{uuid.uuid4()}"
    program = tmp_path / "checker.py"
    program.write_text(
        "import time\nfrom helpers.course.grade.border.sandbox import Nursery, Zygote\n"
        "from helpers.course.grade.border.session import Worker\n"
        f"with Zygote(['{word}']) as zygote:\n    worker = Worker(Nursery(zygote.address))\n    worker.run('x = 1')\n"
        "    print('ready', flush=True)\n    time.sleep(600)\n"
    )
    checker = subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE)
    assert checker.stdout.readline() == b"ready\n"
    assert len(proof.survivors(word, seconds=0)) >= 2  # bubblewrap, the zygote, the worker
    checker.kill()
    checker.wait()
    assert proof.survivors(word, seconds=10) == []


def test_a_zygote_that_is_killed_is_one_sentence(house):
    with Zygote([]) as zygote:
        worker = Worker(Nursery(zygote.address))
        worker.run("x = 1")
        os.killpg(zygote._process.pid, signal.SIGKILL)
        zygote._process.wait()
        time.sleep(0.1)
        worker.begin()
        with pytest.raises(SandboxError, match="no worker"):
            worker.run("x = 1")


def test_without_bubblewrap_nothing_runs_and_the_sentence_says_what_to_do(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(SandboxError, match=r"no bubblewrap.*--no-sandbox"):
        Zygote([]).__enter__()


def test_a_sandbox_that_cannot_start_says_why(monkeypatch):
    monkeypatch.setattr(sandbox, "bubblewrap", lambda: ["sh", "-c", "echo 'bwrap: No permissions' >&2; exit 1", "sh"])
    with (
        pytest.raises(SandboxError, match=r"did not start \(bwrap: No permissions\).*--no-sandbox"),
        Zygote([]) as zygote,
    ):
        Nursery(zygote.address)


def test_a_worker_takes_less_than_400_mb(worker):
    worker.run("import resource; most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss")
    assert worker.find("most", "") < 400 * 1024


def test_without_a_sandbox_a_worker_still_ends_with_its_tree():
    word = f"bare-{uuid.uuid4()}"
    with Zygote([], sandboxed=False) as zygote:
        worker = Worker(Nursery(zygote.address))
        assert worker.run(sleeper(word) + "subprocess.Popen(command)") == ""
        time.sleep(0.2)  # a process has its command line a moment after its birth
        assert len(proof.survivors(word, seconds=0)) == 1
        worker.end()
    assert proof.survivors(word) == []
