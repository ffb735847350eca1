"""A notebook's outputs, caught."""

import matplotlib
import pytest
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell


@pytest.fixture
def published():
    """What reaches the notebook while a test runs."""
    shell = InteractiveShell.instance()
    publisher, shell.display_pub = shell.display_pub, CapturingDisplayPublisher()
    with matplotlib.rc_context():
        yield shell.display_pub.outputs
    shell.display_pub = publisher
    InteractiveShell.clear_instance()
