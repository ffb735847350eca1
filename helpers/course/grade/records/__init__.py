"""What is kept: results on disk, and nbgrader's side of them.

``result`` is what came of one submission and ``journal`` keeps it; ``gradebook`` and ``autograded`` write what nbgrader
would write, in the ``folders`` that it names; ``marks`` reads the gradebook.
"""
