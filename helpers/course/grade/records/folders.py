"""Where the class lies."""

from __future__ import annotations

import logging

from helpers.course.house import House

LOG = logging.getLogger("course.grade")
LOG.setLevel(logging.CRITICAL)  # nbgrader's log lines would run through the progress bar


class Folders:
    """Where ``nbgrader_config.py`` says that the class lies.

    Attributes
    ----------
    submitted, autograded, feedback, results : Path
        Handed in; what Formgrader opens; what students read; our journal.
    db_url : str
        Of the gradebook: SQLite, PostgreSQL.
    config : traitlets Config
        nbgrader's whole configuration.
    """

    def __init__(self, house: House) -> None:
        from nbgrader.coursedir import CourseDirectory
        from traitlets.config import PyFileConfigLoader

        self.config = PyFileConfigLoader("nbgrader_config.py", path=str(house.root)).load_config()
        self.config.CourseDirectory.root = str(house.root)
        course = CourseDirectory(config=self.config, log=LOG)
        self.submitted = house.root / course.submitted_directory
        self.autograded = house.root / course.autograded_directory
        self.feedback = house.root / course.feedback_directory
        self.results = house.root / "class" / "results"
        self.db_url = course.db_url
        self.course_id = course.course_id
