"""The instructor's and author's machinery behind the `course` command."""
