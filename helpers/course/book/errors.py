"""What stops a build."""


class BookError(Exception):
    """The book cannot be built or shown; the message says where the trouble is and what to do, one sentence a line."""
