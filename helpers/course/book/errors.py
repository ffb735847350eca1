"""What stops a build."""

from helpers.course.house import CourseError


class BookError(CourseError):
    """The book cannot be built or shown; the message says where the trouble is and what to do, one sentence a line."""
