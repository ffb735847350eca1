"""What was published with the example of preprocessing stands in the chapter, and every operation of its syllabus.

Facts copied from *Dive into Deep Learning*, section 2.2 (D), and from students' notes on it (E).
"""

import re

import pytest

NOTEBOOK = "02-preprocessing/preprocessing.ipynb"

PRINTED = {
    "D01 NA becomes missing": [
        "NumRooms RoofType Price 0 NaN NaN 127500 1 2.0 NaN 106000 2 4.0 Slate 178100 3 NaN NaN 140000"
    ],
    "D02 indicator columns are bool": [
        "NumRooms RoofType_Slate RoofType_nan 0 NaN False True 1 2.0 False True 2 4.0 True False 3 NaN False True",
        "{'NumRooms': 'float64', 'RoofType_Slate': 'bool', 'RoofType_nan': 'bool'}",
    ],
    "D03 gaps become the mean": ["[3.0, 2.0, 4.0, 3.0]"],
    "D04 inputs and target in float64": [
        "tensor([[3., 0., 1.], [2., 0., 1.], [4., 1., 0.], [3., 0., 1.]], dtype=torch.float64)",
        "tensor([127500., 106000., 178100., 140000.], dtype=torch.float64)",
    ],
    "D05 padded text, read or patched": ["'RoofType': 'str', 'Price': 'int64'} (4, 3)", "[nan, 2.0, 4.0, nan]"],
    "E49 blanks make six columns": [
        "{'NumRooms': 'str', 'RoofType': 'str', 'Price': 'int64'}",
        "(4, 6)",
        "['NumRooms_·············2', 'NumRooms_·············4', 'NumRooms_·············NA', 'NumRooms_nan']",
        "['RoofType_Slate', 'RoofType_nan']",
    ],
    "E50 dummy_na leaves numbers, and always adds a column": ["gaps left: 2", "['a_x', 'a_y', 'a_nan']"],
    "E51 the mean of the whole table": ["training rows: 3.0", "whole table: 35.3"],
    "E51 encoded separately": [
        "['RoofType_Slate', 'RoofType_nan'] (4, 2)",
        "['RoofType_Tile', 'RoofType_nan'] (1, 2)",
    ],
    "E46 float64 meets a model": ["RuntimeError: mat1 and mat2 must have the same dtype, but got Double and Float"],
    "to_numeric stops at a word": ["ValueError: Unable to parse string 'two'"],
    "E52 read-only": ["ValueError: assignment destination is read-only", "The given NumPy array is not writable"],
}

USED = {
    "os.makedirs(exist_ok)": r"os\.makedirs\(folder, exist_ok=True\)",
    "os.path.join": r"os\.path\.join\(",
    "open and write": r"with open\(path, \"w\"\) as file:\n\s+file\.write\(",
    "pd.read_csv": r"pd\.read_csv\(path\)",
    "print(frame)": r"print\(houses\)",
    "pd.to_numeric(errors='coerce')": r"pd\.to_numeric\(.*errors=\"coerce\"\)",
    "iloc of a slice": r"\.iloc\[:, 0:2\]",
    "iloc of an index": r"\.iloc\[:, 2\]",
    "get_dummies(dummy_na=True)": r"pd\.get_dummies\(inputs, dummy_na=True\)",
    "fillna(frame.mean())": r"means = encoded\.mean\(\)\n(.*\n)*filled = encoded\.fillna\(means\)",
    "to_numpy(dtype=float)": r"\.to_numpy\(dtype=float\)",
    "torch.tensor": r"torch\.tensor\(filled",
    "skipinitialspace": r"skipinitialspace=True",
    "dedent": r"textwrap\.dedent\(",
    "reindex": r"\.reindex\(columns=",
    "to_numpy(copy=True)": r"\.to_numpy\(copy=True\)",
}


@pytest.mark.parametrize("example", PRINTED)
def test_the_chapter_prints_the_published_result(printed, example):
    for words in PRINTED[example]:
        assert words in printed


def test_torch_refuses_the_array_of_a_mixed_frame(cells):
    (raised,) = [o.evalue for cell in cells for o in cell.outputs if o.output_type == "error"]
    assert raised.startswith("can't convert np.ndarray of type numpy.object_")


@pytest.mark.parametrize("operation", USED)
def test_operation_is_used(cells, operation):
    story = [cell.source for cell in cells if "nbgrader" not in cell.metadata]
    assert any(re.search(USED[operation], source) for source in story)
