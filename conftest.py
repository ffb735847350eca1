"""What nbval compares in the course's notebooks.

SVG differs between processors in its last digits, and pictures are judged by what they show: see ``tests/notebooks``.
"""


def pytest_collectstart(collector):
    if hasattr(collector, "skip_compare"):
        collector.skip_compare += ("image/svg+xml", "image/gif")
