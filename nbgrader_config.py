"""nbgrader's own configuration: `nbgrader generate_assignment 01-tensors` and the rest work from this folder."""

from pathlib import Path

root = Path(__file__).resolve().parent
course_folder = root / "class"
course_folder.mkdir(exist_ok=True)  # SQLite makes its file, not its folder

c = get_config()  # noqa: F821 - nbgrader provides it
c.CourseDirectory.root = str(root)
c.CourseDirectory.course_id = "tensors-to-networks"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "chapters"
c.CourseDirectory.submitted_directory = "class/submitted"
c.CourseDirectory.autograded_directory = "class/autograded"
c.CourseDirectory.feedback_directory = "class/feedback"
c.CourseDirectory.solution_directory = "class/solution"
c.CourseDirectory.db_url = f"sqlite:///{course_folder / 'gradebook.db'}"
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__"]

# The order matters: SaveCells stores the hidden checks in the gradebook before ClearHiddenTests takes them out,
# and the checksums are those of what the student gets.
c.GenerateAssignment.preprocessors = [
    "helpers.course.nbgrader_plugins.RefuseProblems",
    "nbgrader.preprocessors.LockCells",
    "nbgrader.preprocessors.ClearSolutions",
    "helpers.course.nbgrader_plugins.ClearGradedOutput",
    "helpers.course.nbgrader_plugins.StripNoise",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# A student's tag must not keep a check from running: a cell without output would earn all its points.
c.Execute.skip_cells_with_tag = "no-cell-is-skipped"
